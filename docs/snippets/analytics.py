# Needs AURALYTIK_URL, AURALYTIK_API_KEY and AURALYTIK_HMAC_SECRET; antiphon-mock prints all three.
# #region python
import base64, hashlib, hmac, json, os, time, urllib.parse, urllib.request

BASE, KEY, SECRET = (os.environ[f"AURALYTIK_{name}"] for name in ("URL", "API_KEY", "HMAC_SECRET"))


def call(method, path, body=None, query=""):
    data = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()  # sign the bytes that are sent
    timestamp = str(int(time.time()))
    full = urllib.parse.urlsplit(BASE + path).path  # no host, no query
    text = f"{timestamp}.{method}.{full}.{base64.b64encode(hashlib.sha256(data).digest()).decode()}"
    signature = base64.b64encode(hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).digest()).decode()
    headers = {"X-Api-Key": KEY, "X-Timestamp": timestamp, "X-Signature": signature}
    if data:
        headers["Content-Type"] = "application/json"
    request = urllib.request.Request(BASE + path + query, method=method, data=data or None, headers=headers)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["data"]


created = call("POST", "/engagements", {"name": "Evaluación ñandú – 通話 📞", "type": "quality_review"})
evaluations = call("GET", "/evaluations", query="?state=Completed&pageSize=2")
print(json.dumps({"created": created["name"], "evaluations": [row["id"] for row in evaluations]}, ensure_ascii=False))
# #endregion python
