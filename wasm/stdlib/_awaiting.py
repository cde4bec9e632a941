"""What anext() with a default gives."""


async def or_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default
