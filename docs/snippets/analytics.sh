# Needs AURALYTIK_URL, AURALYTIK_API_KEY and AURALYTIK_HMAC_SECRET; antiphon-mock prints all three.
set -euo pipefail
# #region curl
call() { # call METHOD PATH [QUERY] [BODY]
  local method=$1 path=$2 query=${3:-} body=${4:-}
  local timestamp full hash signature
  timestamp=$(date +%s)
  full=$(printf %s "$AURALYTIK_URL$path" | sed -E 's#^[a-z]+://[^/]+##') # the path on the request line: no host, no query
  hash=$(printf %s "$body" | openssl dgst -sha256 -binary | base64)
  signature=$(printf %s "$timestamp.$method.$full.$hash" | openssl dgst -sha256 -hmac "$AURALYTIK_HMAC_SECRET" -binary | base64)
  curl --fail-with-body -sS -X "$method" "$AURALYTIK_URL$path$query" ${body:+-H "Content-Type: application/json" --data-binary "$body"} \
    -H "X-Api-Key: $AURALYTIK_API_KEY" -H "X-Timestamp: $timestamp" -H "X-Signature: $signature"
  echo
}

call POST /engagements "" '{"name":"Evaluación ñandú – 通話 📞","type":"quality_review"}'
call GET /evaluations "?state=Completed&pageSize=2"
# #endregion curl
