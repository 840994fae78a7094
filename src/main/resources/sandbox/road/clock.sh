curl -s -w '\n' http://localhost:8080/sandbox/api/clock \
  -H 'Content-Type: application/json' -d '{"advance": "P8D"}'
