BASE=http://localhost:8080
VENDOR=310987654
CUSTOMER=310000027
CLIENT=nordlys-timeplan
SYSTEM=${VENDOR}_timeplan
MASKINPORTEN=$BASE/sandbox/maskinporten/

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

grant() {
  now=$(date +%s)
  head=$(printf '{"alg":"RS256","kid":"nordlys-1"}' | base64url)
  body=$(printf '{"aud":"%s","iss":"%s","scope":"%s","iat":%s,"exp":%s,"jti":"%s"%s}' \
    "$MASKINPORTEN" "$CLIENT" "$1" "$now" "$((now + 60))" "$(openssl rand -hex 16)" "${2:-}" | base64url)
  signature=$(printf %s "$head.$body" | openssl dgst -sha256 -sign nordlys.pem -binary | base64url)
  curl -s -w '\n' "${MASKINPORTEN}token" -d "assertion=$head.$body.$signature" \
    -d grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer
}

token() { grant "$@" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'; }

openssl genrsa -out nordlys.pem 2048
MODULUS=$(printf "$(openssl rsa -in nordlys.pem -noout -modulus | sed 's/^Modulus=//; s/../\\x&/g')" | base64url)

curl -s -w '\n' "$BASE/sandbox/api/maskinporten/clients" -H 'Content-Type: application/json' -d '{
  "orgNumber": "'$VENDOR'",
  "clientId": "'$CLIENT'",
  "scopes": [
    "altinn:authentication/systemregister.write",
    "altinn:authentication/systemuser.request.write",
    "altinn:authentication/systemuser.request.read",
    "systembruker:demo"
  ],
  "jwks": {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "nordlys-1", "e": "AQAB", "n": "'$MODULUS'"}]}
}'

grant altinn:authentication/systemregister.write
