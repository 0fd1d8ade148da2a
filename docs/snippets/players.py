# Needs AURALIS_URL and AURALIS_TOKEN; antiphon-mock prints both.
# #region python
import json, os, urllib.request, uuid


def call(method, path, body=None, **headers):
    request = urllib.request.Request(
        os.environ["AURALIS_URL"] + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"Bearer {os.environ['AURALIS_TOKEN']}", "Content-Type": "application/json", **headers},
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


voice = {"user_id": "81384788765712384", "channel_id": "250000000000000002", "session_id": "s", "token": "t", "endpoint": "eu.example"}
call("POST", "/v1/players", {"guild_id": "250000000000000001", "voice": voice}, **{"Idempotency-Key": str(uuid.uuid4())})
call("POST", "/v1/players/250000000000000001/play", {"identifier": "https://audio.example/song-0001"})
print(json.dumps(call("GET", "/v1/players/250000000000000001")))
# #endregion python
