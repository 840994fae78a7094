SYSTEM_USER=',"authorization_details":[{"type":"urn:altinn:systemuser","systemuser_org":{"authority":"iso6523-actorid-upis","ID":"0192:'$CUSTOMER'"}}]'

grant systembruker:demo "$SYSTEM_USER"
