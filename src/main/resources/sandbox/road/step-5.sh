curl -s -w '\n' "$BASE/authentication/api/v1/systemuser/request/vendor/${CONFIRM_URL##*/}" \
  -H "Authorization: Bearer $(token altinn:authentication/systemuser.request.read)"
