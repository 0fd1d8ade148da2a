# Needs AURALIS_URL and AURALIS_TOKEN; antiphon-mock prints both.
set -euo pipefail
# #region curl
curl --fail-with-body -sS "$AURALIS_URL/v1/players" \
  -H "Authorization: Bearer $AURALIS_TOKEN" -H "Content-Type: application/json" -H "Idempotency-Key: $(uuidgen 2>/dev/null || date +%s%N)" \
  -d '{"guild_id":"250000000000000001","voice":{"user_id":"81384788765712384","channel_id":"250000000000000002","session_id":"s","token":"t","endpoint":"eu.example"}}'
curl --fail-with-body -sS "$AURALIS_URL/v1/players/250000000000000001/play" \
  -H "Authorization: Bearer $AURALIS_TOKEN" -H "Content-Type: application/json" -d '{"identifier":"https://audio.example/song-0001"}'
curl --fail-with-body -sS "$AURALIS_URL/v1/players/250000000000000001" -H "Authorization: Bearer $AURALIS_TOKEN"
# #endregion curl
