curl -i http://localhost:8080/sandbox/service/whoami -H "Authorization: Bearer $TOKEN"
