"""A ping/pong bot for Astral, as somebody writes it with aiohttp and nothing else. Addresses and token come from the environment."""

import asyncio
import os
import random
import uuid

import aiohttp

API = os.environ["ASTRAL_API_URL"]
GATEWAY = os.environ["ASTRAL_GATEWAY_URL"]
TOKEN = os.environ["ASTRAL_BOT_TOKEN"]
# Set by a test that wants to see what becomes of it.
FORGETS_NONCE = os.environ.get("BOT_FORGETS_NONCE") == "1"


class Bot:
    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session
        self.seq: int | None = None
        self.session_id: str | None = None
        self.ready = asyncio.Event()

    async def run(self) -> None:
        while True:
            try:
                await self.connection()
            except aiohttp.ClientError:
                pass
            self.ready.clear()
            await asyncio.sleep(random.uniform(0.1, 0.3))

    async def connection(self) -> None:
        async with self.session.ws_connect(GATEWAY) as socket:
            beats: asyncio.Task | None = None
            try:
                async for message in socket:
                    frame = message.json()
                    if frame["op"] == 10:
                        beats = asyncio.create_task(self.heartbeat(socket, frame["d"]["heartbeat_interval"] / 1000))
                        await socket.send_json(self.greeting())
                    elif frame["op"] == 1:
                        await socket.send_json({"op": 1, "d": self.seq})
                    elif frame["op"] == 9:
                        self.session_id = None
                        return
                    elif frame["op"] == 0:
                        self.seq = frame["s"]
                        await self.event(frame["t"], frame["d"])
            finally:
                if beats is not None:
                    beats.cancel()

    def greeting(self) -> dict:
        if self.session_id is not None:
            return {"op": 6, "d": {"token": TOKEN, "session_id": self.session_id, "seq": self.seq}}
        properties = {"os": "linux", "browser": "bot.py", "device": "bot.py"}
        return {"op": 2, "d": {"token": TOKEN, "properties": properties}}

    async def heartbeat(self, socket: aiohttp.ClientWebSocketResponse, interval: float) -> None:
        await asyncio.sleep(interval * random.random())
        while True:
            await socket.send_json({"op": 1, "d": self.seq})
            await asyncio.sleep(interval)

    async def event(self, name: str, data: dict) -> None:
        if name == "READY":
            self.session_id = data["session_id"]
        if name in ("READY", "RESUMED"):
            self.ready.set()
        if name == "MESSAGE_CREATE" and data["content"] == "!ping":
            await self.say(data["channel_id"], "pong")

    async def say(self, channel_id: str, content: str) -> None:
        body = {"content": content}
        if not FORGETS_NONCE:
            body["nonce"] = uuid.uuid4().hex[:24]
        for attempt in range(3):
            try:
                headers = {"authorization": f"Bot {TOKEN}"}
                async with self.session.post(f"{API}/channels/{channel_id}/messages", json=body, headers=headers) as answer:
                    if answer.status == 429:
                        await asyncio.sleep(float(answer.headers["retry-after"]))
                        continue
                    answer.raise_for_status()
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.1 * 2**attempt)
        raise RuntimeError("The message could not be sent.")
