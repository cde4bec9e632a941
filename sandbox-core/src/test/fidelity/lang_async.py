#### gather_order
import asyncio
async def w(n, d):
    await asyncio.sleep(d)
    print("done", n)
    return n
async def main():
    print(await asyncio.gather(w(1, .02), w(2, .01), w(3, 0)))
asyncio.run(main())
#### gather_exceptions
import asyncio
async def bad(): raise ValueError("x")
async def ok(): return 1
async def main():
    print(await asyncio.gather(ok(), bad(), return_exceptions=True))
    try:
        await asyncio.gather(ok(), bad())
    except ValueError as e:
        print("caught", e)
    print(await asyncio.gather())
asyncio.run(main())
#### tasks
import asyncio
async def w(n):
    for i in range(2):
        print(n, i)
        await asyncio.sleep(0)
    return n
async def main():
    a = asyncio.create_task(w("a"), name="first")
    b = asyncio.create_task(w("b"))
    print(a.done(), a.get_name(), asyncio.current_task() is a, len(asyncio.all_tasks()))
    print(await a, await b, a.done(), a.result(), a.exception(), a.cancelled())
asyncio.run(main())
#### cancel
import asyncio
async def w():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled inside")
        raise
    finally:
        print("cleanup")
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    print(t.cancel())
    try:
        await t
    except asyncio.CancelledError:
        print("caught", t.cancelled(), t.cancel())
asyncio.run(main())
#### wait_for
import asyncio
async def slow():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("slow cancelled")
        raise
async def fast(): return 7
async def main():
    try:
        await asyncio.wait_for(slow(), timeout=0.01)
    except asyncio.TimeoutError as e:
        print("timeout", type(e) is TimeoutError)
    print(await asyncio.wait_for(fast(), 1), await asyncio.wait_for(fast(), None))
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print("timeout block")
asyncio.run(main())
#### wait
import asyncio
async def w(n, d):
    await asyncio.sleep(d)
    return n
async def main():
    ts = [asyncio.create_task(w(i, i * .01)) for i in range(3)]
    d, p = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(len(d), len(p), [t.result() for t in d])
    d, p = await asyncio.wait(ts)
    print(sorted(t.result() for t in d), p)
    for f in asyncio.as_completed([w("b", .02), w("a", .01)]):
        print(await f)
asyncio.run(main())
#### queue
import asyncio
async def producer(q):
    for i in range(4):
        await q.put(i)
        print("put", i)
    await q.put(None)
async def consumer(q):
    while (x := await q.get()) is not None:
        print("got", x)
        q.task_done()
async def main():
    q = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(q), consumer(q))
    print(q.empty(), q.qsize(), q.maxsize)
    try: q.get_nowait()
    except asyncio.QueueEmpty: print("empty")
    p = asyncio.PriorityQueue()
    for x in (3, 1, 2): p.put_nowait(x)
    print([p.get_nowait() for _ in range(3)])
    l = asyncio.LifoQueue(); l.put_nowait(1); l.put_nowait(2); print(await l.get())
    j = asyncio.Queue(); j.put_nowait(1)
    async def work(): await j.get(); j.task_done()
    t = asyncio.create_task(work()); await j.join(); print("joined")
asyncio.run(main())
#### locks
import asyncio
async def w(n, lock):
    async with lock:
        print(n, "in")
        await asyncio.sleep(0)
        print(n, "out")
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(w(i, lock) for i in range(3)))
    print(lock.locked())
    try: lock.release()
    except RuntimeError as e: print(e)
    s = asyncio.Semaphore(2)
    active = most = 0
    async def limited():
        nonlocal active, most
        async with s:
            active += 1; most = max(most, active)
            await asyncio.sleep(0)
            active -= 1
    await asyncio.gather(*(limited() for _ in range(6)))
    print(most)
    e = asyncio.Event()
    async def waiter(): await e.wait(); print("event")
    t = asyncio.create_task(waiter()); await asyncio.sleep(0); print(e.is_set()); e.set(); await t
    c = asyncio.Condition()
    async def cw():
        async with c:
            await c.wait(); print("notified")
    t = asyncio.create_task(cw()); await asyncio.sleep(0)
    async with c: c.notify_all()
    await t
asyncio.run(main())
#### async_iteration
import asyncio
class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i
async def gen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
    print("gen end")
async def main():
    async for x in Count(2): print(x)
    else: print("else")
    async for x in gen(2): print("g", x)
    print([x async for x in gen(3)], {x: x async for x in Count(2)}, [y async for y in gen(5) if y % 2])
    a = gen(2)
    print(await a.__anext__(), await anext(a), await anext(a, "default"))
    async for x in gen(9):
        if x == 1: break
    print("end")
asyncio.run(main())
#### async_generator_send
import asyncio
async def g():
    x = yield 1
    print("x", x)
    try:
        yield 2
    finally:
        print("fin")
async def main():
    a = g()
    print(await a.asend(None), await a.asend("v"))
    await a.aclose()
    b = g(); await b.__anext__()
    try: await b.athrow(ValueError("t"))
    except ValueError as e: print(e)
asyncio.run(main())
#### async_context
import asyncio
class CM:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print("enter", self.n); return self.n
    async def __aexit__(self, t, e, tb): print("exit", self.n, t and t.__name__); return t is ValueError
async def main():
    async with CM(1) as a, CM(2) as b: print(a, b)
    async with CM(3): raise ValueError("swallowed")
    try:
        async with CM(4): raise KeyError("k")
    except KeyError as e: print(repr(e))
    async def f():
        async with CM(5): return "r"
    print(await f())
asyncio.run(main())
#### exceptions_and_return
import asyncio
async def f(): raise ZeroDivisionError("z")
async def main():
    try: await f()
    except ZeroDivisionError as e: print(e)
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    print(type(t.exception()).__name__)
    try: t.result()
    except ZeroDivisionError as e: print("again", e)
    return "ret"
print(asyncio.run(main()))
try: asyncio.run(f())
except ZeroDivisionError as e: print("out", e)
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
async def nested():
    try: asyncio.run(main())
    except RuntimeError as e: print(e)
asyncio.run(nested()) if False else None
try: asyncio.run(3)
except ValueError as e: print(e)
async def bad(): await 5
try: asyncio.run(bad())
except TypeError as e: print(e)
#### futures_loop
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_soon(f.set_result, 42)
    print(await f, f.done())
    f2 = loop.create_future()
    loop.call_later(0.01, f2.set_exception, ValueError("later"))
    try: await f2
    except ValueError as e: print(e)
    try: f.set_result(1)
    except asyncio.InvalidStateError: print("invalid")
    print(await asyncio.shield(asyncio.sleep(0, "s")), asyncio.isfuture(f), asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(print))
    print(await asyncio.to_thread(pow, 2, 3))
    t = asyncio.ensure_future(asyncio.sleep(0, "x")); t.add_done_callback(lambda t: print("callback", t.result())); await t; await asyncio.sleep(0)
asyncio.run(main())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0, 5)), loop.is_running()); loop.close(); print(loop.is_closed())
#### task_group
import asyncio
async def w(n):
    await asyncio.sleep(0)
    return n
async def bad():
    raise ValueError("b")
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(w(1)); b = tg.create_task(w(2))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad())
            tg.create_task(asyncio.sleep(10))
    except BaseExceptionGroup as e:
        print(e, [repr(x) for x in e.exceptions])
asyncio.run(main())
#### timing
import asyncio, time
async def main():
    t = time.monotonic()
    await asyncio.gather(*(asyncio.sleep(.03) for _ in range(10)))
    d = time.monotonic() - t
    print(.02 < d < .5)
asyncio.run(main())
#### types of coroutines
import asyncio, types, inspect
async def c(x=1):
    await asyncio.sleep(0)
    return x
async def ag(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
def g(): yield 1
o = c(); a = ag(2); p = g()
print(type(o), type(a), type(p), repr(o).split(" at ")[0], repr(a).split(" at ")[0], repr(p).split(" at ")[0])
print(inspect.isgenerator(o), inspect.iscoroutine(o), inspect.isawaitable(o), inspect.isgenerator(p), inspect.iscoroutine(p), inspect.isasyncgen(a), inspect.isawaitable(a), inspect.isawaitable(p))
print(isinstance(o, types.CoroutineType), isinstance(o, types.GeneratorType), isinstance(a, types.AsyncGeneratorType))
import collections.abc as abc
print(isinstance(o, abc.Coroutine), isinstance(o, abc.Awaitable), isinstance(o, abc.Generator), isinstance(o, abc.Iterator), isinstance(p, abc.Generator), isinstance(a, abc.AsyncGenerator), isinstance(p, abc.Awaitable), isinstance(a, abc.AsyncIterator))
for f in (lambda: iter(o), lambda: next(o), lambda: list(o), lambda: [x for x in o], lambda: iter(a), lambda: next(a), lambda: o.gi_frame, lambda: p.cr_frame, lambda: o.cr_code.co_name, lambda: a.ag_code.co_name):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
print(asyncio.run(o))
try: asyncio.run(o)
except RuntimeError as e: print(e)
async def w(v):
    try: return await v
    except TypeError as e: return str(e)
for v in (p, 5, None, [1], "x", a, print):
    print(asyncio.run(w(v)))
class A:
    def __await__(self):
        r = yield from c(5).__await__()
        return r + 1
print(asyncio.run(w(A())))
class B:
    def __await__(self): return 5
print(asyncio.run(w(B())))
class B2:
    def __await__(self): return c()
print(asyncio.run(w(B2())))
async def ge():
    gen = (x * 2 async for x in ag(3))
    print(type(gen))
    out = []
    async for v in gen: out.append(v)
    print(out)
    print([x async for x in ag(3) if x], {x async for x in ag(2)}, {x: await c(x) async for x in ag(2)})
    gen = (await c(i) for i in range(3))
    print(type(gen), [v async for v in gen])
    gen = ((x, y) async for x in ag(2) for y in range(2))
    print([v async for v in gen])
    gen = (x for x in [await c(i) for i in range(2)])
    print(type(gen), list(gen))
    print(await anext(ag(2)), await anext(ag(0), "d"))
    print(sum([x async for x in ag(5)]))
asyncio.run(ge())
k = c(9)
try: k.send(1)
except TypeError as e: print(e)
k.close()
try: k.send(None)
except RuntimeError as e: print(e)
@types.coroutine
def old():
    yield from asyncio.sleep(0).__await__()
    return "old"
print(asyncio.run(w(old())))
async def raises(): raise StopIteration
try: asyncio.run(raises())
except RuntimeError as e: print(e)
async def agr():
    yield 1
    raise StopIteration
async def it():
    async for x in agr(): print(x)
try: asyncio.run(it())
except RuntimeError as e: print(e)
async def bad():
    for x in c(): pass
try: asyncio.run(bad())
except TypeError as e: print(e)
async def bad():
    async for x in [1]: pass
try: asyncio.run(bad())
except TypeError as e: print(e)
async def bad():
    async with 5: pass
try: asyncio.run(bad())
except TypeError as e: print(e)
print(inspect.iscoroutinefunction(c), inspect.isgeneratorfunction(c), inspect.isasyncgenfunction(ag), inspect.getcoroutinestate(c()))
print(c.__name__, o.__name__, o.__qualname__)
