curl -s -w '\n' "$BASE/sandbox/api/requests/${CONFIRM_URL##*/}/approval" \
  -H 'Content-Type: application/json' -d '{"pid": "01819010001"}'
