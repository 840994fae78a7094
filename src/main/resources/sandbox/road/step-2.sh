curl -s -w '\n' "$BASE/authentication/api/v1/systemregister/vendor" \
  -H "Authorization: Bearer $(token altinn:authentication/systemregister.write)" \
  -H 'Content-Type: application/json' -d '{
  "id": "'$SYSTEM'",
  "vendor": {"ID": "0192:'$VENDOR'"},
  "name": {"nb": "Timeplan", "nn": "Timeplan", "en": "Shift Planner"},
  "description": {
    "nb": "Vaktlister som blir til lønn.",
    "nn": "Vaktlister som blir til løn.",
    "en": "Rosters that turn into pay."
  },
  "rights": [{"resource": [{"id": "urn:altinn:resource", "value": "ske-krav-og-betalinger"}]}],
  "accessPackages": [{"urn": "urn:altinn:accesspackage:lonn"}],
  "clientId": ["'$CLIENT'"],
  "isVisible": false
}'

curl -s -w '\n' "$BASE/authentication/api/v1/systemregister/vendor/$SYSTEM" \
  -H "Authorization: Bearer $(token altinn:authentication/systemregister.write)"
