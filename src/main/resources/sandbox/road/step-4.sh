CONFIRM_URL=$(curl -s "$BASE/authentication/api/v1/systemuser/request/vendor" \
  -H "Authorization: Bearer $(token altinn:authentication/systemuser.request.write)" \
  -H 'Content-Type: application/json' -d '{
  "systemId": "'$SYSTEM'",
  "partyOrgNo": "'$CUSTOMER'",
  "rights": [{"resource": [{"id": "urn:altinn:resource", "value": "ske-krav-og-betalinger"}]}],
  "accessPackages": [{"urn": "urn:altinn:accesspackage:lonn"}]
}' | sed 's/.*"confirmUrl":"\([^"]*\)".*/\1/')

echo "$CONFIRM_URL"
