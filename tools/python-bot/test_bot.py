"""Run by `antiphon-mock exec -- python3 -m pytest`: everything that a test needs is in the environment."""

import asyncio
import os
from collections.abc import Awaitable, Callable

import aiohttp

from bot import API, TOKEN, Bot

MOCK = os.environ["ANTIPHON_MOCK_URL"] + "/__mock"
CHANNEL = os.environ["ASTRAL_CHANNEL_ID"]


class World:
    """What a test does to the mock, and what it looks at."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session

    async def post(self, path: str, body: dict | None = None) -> None:
        async with self.session.post(MOCK + path, json=body) as answer:
            assert answer.ok, await answer.text()

    async def say(self, content: str) -> None:
        await self.post("/astral/say", {"channel_id": CHANNEL, "content": content})

    async def said(self) -> list[str]:
        headers = {"authorization": f"Bot {TOKEN}"}
        async with self.session.get(f"{API}/channels/{CHANNEL}/messages", headers=headers) as answer:
            messages = await answer.json()
        return [message["content"] for message in reversed(messages) if message["author"].get("bot")]

    async def until(self, count: int) -> list[str]:
        for _ in range(40):
            said = await self.said()
            if len(said) >= count:
                break
            await asyncio.sleep(0.4)
        await asyncio.sleep(1)  # whatever is said twice has been said by then
        return await self.said()


def with_bot(story: Callable[[World, Bot], Awaitable[None]]) -> None:
    async def run() -> None:
        async with aiohttp.ClientSession() as session:
            world = World(session)
            await world.post("/reset")
            bot = Bot(session)
            task = asyncio.create_task(bot.run())
            try:
                await asyncio.wait_for(bot.ready.wait(), 20)
                await story(world, bot)
            finally:
                task.cancel()

    asyncio.run(run())


def test_answers_a_ping_once_although_the_answer_is_lost() -> None:
    async def story(world: World, bot: Bot) -> None:
        await world.post("/faults", {"operation": "messages.create", "after": "commit", "drop": "connection", "times": 1})
        await world.say("!ping")
        assert await world.until(1) == ["pong"]

    with_bot(story)


def test_hears_what_was_said_while_it_was_away() -> None:
    async def story(world: World, bot: Bot) -> None:
        await world.post("/gateway/drop", {"platform": "astral"})
        await world.say("!ping")
        assert await world.until(1) == ["pong"]

    with_bot(story)


def test_waits_as_long_as_it_is_told() -> None:
    async def story(world: World, bot: Bot) -> None:
        await world.post("/faults", {"operation": "messages.create", "status": 429, "headers": {"retry-after": "1"}, "times": 1})
        await world.say("!ping")
        assert await world.until(1) == ["pong"]

    with_bot(story)
