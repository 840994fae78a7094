TOKEN=$(token systembruker:demo "$SYSTEM_USER")

curl -s -w '\n%{http_code}\n' "$BASE/sandbox/service/whoami" -H "Authorization: Bearer $TOKEN"
curl -s -w '\n%{http_code}\n' "$BASE/sandbox/service/ske-skattekort/$CUSTOMER" -H "Authorization: Bearer $TOKEN"
curl -s -w '\n%{http_code}\n' "$BASE/sandbox/service/ske-mva-melding/$CUSTOMER" -H "Authorization: Bearer $TOKEN"
