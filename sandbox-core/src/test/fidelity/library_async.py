#### cancel basics
import asyncio
async def worker(n):
    try:
        print('start', n)
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('cancelled', n, e.args)
        raise
    finally:
        print('finally', n)
async def main():
    t = asyncio.create_task(worker(1), name='w1')
    await asyncio.sleep(0)
    print(t.cancel('bye'), t.cancelling(), t.done(), t.cancelled())
    try:
        await t
    except asyncio.CancelledError as e:
        print('caught', e.args)
    print(t.cancelled(), t.done(), t.cancel())
    try: t.result()
    except asyncio.CancelledError as e: print('result', e.args)
    t2 = asyncio.create_task(worker(2))
    t2.cancel()
    await asyncio.gather(t2, return_exceptions=True)
    print(repr(t2).split(' coro')[0])
asyncio.run(main())
#### swallowed cancel
import asyncio
async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(1)
            return 'done'
        except asyncio.CancelledError:
            print('no', i)
async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel(); await asyncio.sleep(0)
    t.cancel(); await asyncio.sleep(0)
    print(t.done(), t.cancelling(), t.uncancel())
    t.cancel(); await asyncio.sleep(0)
    print(t.done(), t.result())
asyncio.run(main())
#### shield
import asyncio
async def job():
    await asyncio.sleep(0.02)
    print('job done')
    return 7
async def outer(inner):
    try:
        return await asyncio.shield(inner)
    except asyncio.CancelledError:
        print('outer cancelled', inner.done())
        return await inner
async def main():
    inner = asyncio.create_task(job())
    t = asyncio.create_task(outer(inner))
    await asyncio.sleep(0)
    t.cancel()
    print(await t, inner.cancelled())
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.05, 'x')), 0.01)
    except asyncio.TimeoutError as e:
        print('timeout', repr(e), isinstance(e, TimeoutError))
    async def bad(): raise KeyError('k')
    try: await asyncio.shield(bad())
    except KeyError as e: print(repr(e))
asyncio.run(main())
#### wait_for
import asyncio
async def slow():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('slow cancelled')
        raise
async def main():
    try:
        await asyncio.wait_for(slow(), timeout=0.01)
    except asyncio.TimeoutError as e:
        print(type(e).__name__, e.args, type(e.__cause__).__name__, e.__context__.__class__.__name__)
    print(await asyncio.wait_for(asyncio.sleep(0, 'v'), timeout=None))
    print(await asyncio.wait_for(asyncio.sleep(0, 'v'), 5))
    try: await asyncio.wait_for(asyncio.sleep(1), 0)
    except TimeoutError: print('zero')
    try: await asyncio.wait_for(asyncio.sleep(1), -1)
    except TimeoutError: print('neg')
    async def err(): raise ValueError('v')
    try: await asyncio.wait_for(err(), 1)
    except ValueError as e: print(e)
    async def cleanup():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError:
            await asyncio.sleep(0.01)
            print('cleaned')
            return 'late result'
    try: print(await asyncio.wait_for(cleanup(), 0.01))
    except TimeoutError: print('to')
asyncio.run(main())
#### gather
import asyncio
async def ok(v, d=0):
    await asyncio.sleep(d)
    return v
async def bad(m, d=0):
    await asyncio.sleep(d)
    raise ValueError(m)
async def main():
    print(await asyncio.gather(ok(1, .02), ok(2, .01), ok(3)))
    print(await asyncio.gather(ok(1), bad('x'), return_exceptions=True))
    try: await asyncio.gather(ok(1, .01), bad('y'), bad('z', .005))
    except ValueError as e: print('first', e)
    await asyncio.sleep(.02)
    print(await asyncio.gather())
    f = asyncio.gather(ok(1, 1), ok(2, 1))
    await asyncio.sleep(0)
    f.cancel()
    try: await f
    except asyncio.CancelledError: print('gather cancelled', f.cancelled())
    t = asyncio.create_task(ok('c', 1)); 
    g = asyncio.gather(t, ok(5), return_exceptions=True)
    await asyncio.sleep(0); t.cancel('why')
    r = await g
    print(type(r[0]).__name__, r[0].args, r[1])
    c = ok(9)
    print(await asyncio.gather(c, c))
    t = asyncio.create_task(ok('c', 1))
    g = asyncio.gather(t, ok(5))
    await asyncio.sleep(0); t.cancel()
    try: await g
    except asyncio.CancelledError: print('child cancelled raises')
asyncio.run(main())
#### taskgroup
import asyncio
async def ok(v, d=0):
    try:
        await asyncio.sleep(d)
    except asyncio.CancelledError:
        print('cancelled', v)
        raise
    return v
async def bad(e, d=0):
    await asyncio.sleep(d)
    raise e
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(1)); b = tg.create_task(ok(2, .01))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok('s', 1)); tg.create_task(bad(ValueError('v'))); tg.create_task(bad(KeyError('k')))
    except* ValueError as eg: print('VE', eg.exceptions, eg.message)
    except* KeyError as eg: print('KE', eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok('in', 1))
            await asyncio.sleep(0)
            raise TypeError('body')
    except ExceptionGroup as eg: print(eg, eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(ValueError('inner')))
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print('body cancelled'); raise
    except ExceptionGroup as eg: print(repr(eg))
    print(asyncio.current_task().cancelling())
    try:
        tg.create_task(ok(1))
    except RuntimeError as e: print(e)
    async def parent():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok('p1', 1)); tg.create_task(ok('p2', 1))
    t = asyncio.create_task(parent()); await asyncio.sleep(0.01); t.cancel()
    try: await t
    except asyncio.CancelledError as e: print('outer', e.args, t.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(SystemExit(3)))
    except BaseException as e: print(type(e).__name__, e)
    tg = asyncio.TaskGroup()
    try: tg.create_task(ok(1))
    except RuntimeError as e: print(str(e)[-20:])
import warnings; warnings.simplefilter('ignore')
try: asyncio.run(main())
except SystemExit as e: print('exit', e.code)
#### timeout context
import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01) as cm:
            await asyncio.sleep(1)
    except TimeoutError as e: print('timeout', e.args, cm.expired(), type(e.__cause__).__name__)
    async with asyncio.timeout(None) as cm: await asyncio.sleep(0)
    print(cm.expired(), cm.when())
    async with asyncio.timeout(1) as cm:
        cm.reschedule(asyncio.get_running_loop().time() + 5)
        await asyncio.sleep(0)
    print(cm.expired())
    try:
        async with asyncio.timeout(0.05):
            try:
                async with asyncio.timeout(0.01): await asyncio.sleep(1)
            except TimeoutError: print('inner')
            await asyncio.sleep(1)
    except TimeoutError: print('outer')
    try:
        async with asyncio.timeout(0): await asyncio.sleep(1)
    except TimeoutError: print('0')
    try:
        async with asyncio.timeout(-1):
            print('body'); await asyncio.sleep(0); print('not here')
    except TimeoutError: print('-1')
    print(asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(0.01) as cm:
            raise KeyError('x')
    except KeyError: print('key', cm.expired())
asyncio.run(main())
#### queue
import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(i); print('put', i)
    await q.put(None)
async def consumer(q):
    while (x := await q.get()) is not None:
        print('got', x); await asyncio.sleep(0); q.task_done()
    q.task_done()
async def main():
    q = asyncio.Queue(maxsize=2)
    print(q)
    p = asyncio.create_task(producer(q, 5)); c = asyncio.create_task(consumer(q))
    await asyncio.gather(p, c); await q.join()
    print(q.empty(), q.qsize(), q.full(), q.maxsize)
    try: q.task_done()
    except ValueError as e: print(e)
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(repr(e))
    print(q)
    pq = asyncio.PriorityQueue()
    for x in (3, 1, 2): pq.put_nowait(x)
    print([pq.get_nowait() for _ in range(3)])
    lq = asyncio.LifoQueue()
    for x in (3, 1, 2): await lq.put(x)
    print([await lq.get() for _ in range(3)])
    q = asyncio.Queue()
    async def worker(name):
        while True:
            item = await q.get()
            await asyncio.sleep(0.001 * item)
            print(name, item)
            q.task_done()
    ws = [asyncio.create_task(worker(f'w{i}')) for i in range(2)]
    for i in (50, 10, 20, 200): q.put_nowait(i)
    await q.join()
    for w in ws: w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True))
    g = asyncio.create_task(q.get()); await asyncio.sleep(0)
    print(q); g.cancel(); await asyncio.sleep(0); q.put_nowait(1); print(q.qsize(), q)
asyncio.run(main())
#### locks and events
import asyncio
async def main():
    lock = asyncio.Lock()
    print(str(lock).split(' at ')[0], str(lock).split('[')[1])
    async def use(n):
        async with lock:
            print('in', n); await asyncio.sleep(0); print('out', n)
    await asyncio.gather(*(use(i) for i in range(3)))
    try: lock.release()
    except RuntimeError as e: print(e)
    await lock.acquire(); print(lock.locked(), str(lock).split('[')[1])
    t1 = asyncio.create_task(use(10)); t2 = asyncio.create_task(use(11)); await asyncio.sleep(0)
    print(str(lock).split('[')[1])
    t1.cancel(); await asyncio.sleep(0); lock.release(); await t2
    ev = asyncio.Event()
    async def waiter(n):
        print(n, await ev.wait())
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]; await asyncio.sleep(0)
    print(str(ev).split('[')[1]); ev.set(); ev.clear(); await asyncio.gather(*ts); print(ev.is_set(), str(ev).split('[')[1])
    sem = asyncio.Semaphore(2)
    async def limited(n):
        async with sem:
            print('enter', n); await asyncio.sleep(0.001); print('leave', n)
    await asyncio.gather(*(limited(i) for i in range(5)))
    print(sem.locked(), str(sem).split('[')[1])
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    cond = asyncio.Condition()
    out = []
    async def c(n):
        async with cond:
            await cond.wait(); print('notified', n)
    ts = [asyncio.create_task(c(i)) for i in range(3)]; await asyncio.sleep(0)
    async with cond: cond.notify(1)
    await asyncio.sleep(0.001)
    async with cond: cond.notify_all()
    await asyncio.gather(*ts)
    try: cond.notify()
    except RuntimeError as e: print(e)
    try: await cond.wait()
    except RuntimeError as e: print(e)
    n = 0
    async def inc():
        nonlocal n
        for _ in range(3):
            async with cond: n += 1; cond.notify_all()
            await asyncio.sleep(0)
    t = asyncio.create_task(inc())
    async with cond: print(await cond.wait_for(lambda: n >= 3), n)
    await t
asyncio.run(main())
#### ordering
import asyncio
log = []
async def a():
    log.append('a1'); await asyncio.sleep(0); log.append('a2'); await asyncio.sleep(0); log.append('a3')
async def b():
    log.append('b1'); await asyncio.sleep(0); log.append('b2')
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(log.append, 's1')
    t = asyncio.create_task(a()); u = asyncio.create_task(b())
    loop.call_soon(log.append, 's2')
    loop.call_later(0.06, log.append, 'l2'); loop.call_later(0.05, log.append, 'l1'); loop.call_later(0, log.append, 'l0')
    loop.call_at(loop.time() + 0.07, log.append, 'l3')
    h = loop.call_later(0.001, log.append, 'never'); h.cancel(); print(h.cancelled())
    f = loop.create_future(); f.add_done_callback(lambda f: log.append(('cb', f.result())))
    f.set_result(5); log.append('after set')
    await t; log.append('t done'); await u
    await asyncio.sleep(0.1)
    print(log)
asyncio.run(main())
#### futures
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done())
    for call in (f.result, f.exception):
        try: call()
        except asyncio.InvalidStateError as e: print(e)
    f.set_result(1); print(f, await f, f.exception())
    try: f.set_result(2)
    except asyncio.InvalidStateError as e: print(e)
    g = loop.create_future(); g.set_exception(ValueError('x')); print(g)
    try: await g
    except ValueError as e: print(e)
    try: loop.create_future().set_exception(StopIteration())
    except TypeError as e: print(e)
    h = loop.create_future(); print(h.cancel(), h.cancel(), h)
    t = asyncio.create_task(asyncio.sleep(0), name='nm')
    print(t.get_name(), t.get_coro().__name__, asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    r = repr(t); print(r.split(' coro')[0], 'coro=<sleep() ' in r)
    await t; print(repr(t).split(' coro')[0], repr(t).endswith('result=None>'))
    try: asyncio.create_task(5)
    except TypeError as e: print(e)
    try: await asyncio.wait([])
    except ValueError as e: print(e)
    c = asyncio.sleep(0)
    try: await asyncio.wait([c])
    except TypeError as e: print(e)
    c.close()
    try: asyncio.ensure_future(3)
    except TypeError as e: print(e)
    print(asyncio.iscoroutine(c), asyncio.iscoroutinefunction(main), asyncio.isfuture(t), asyncio.isfuture(f))
    async def boom(): raise RuntimeError('boom')
    t = asyncio.create_task(boom())
    await asyncio.wait({t}); print(t.exception(), repr(t).split(' exception=')[1])
asyncio.run(main())
#### wait
import asyncio
async def job(n, d):
    await asyncio.sleep(d)
    if n == 'bad': raise ValueError(n)
    return n
async def main():
    ts = {asyncio.create_task(job(n, d)) for n, d in (('a', .01), ('b', .03))}
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait(ts, timeout=0.001); print(len(done), len(pending))
    done, pending = await asyncio.wait(pending); print([t.result() for t in done], len(pending))
    ts = [asyncio.create_task(job('bad', .01)), asyncio.create_task(job('c', 1))]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION); print([repr(t.exception()) for t in done])
    for p in pending: p.cancel()
    for f in asyncio.as_completed([job(3, .03), job(1, .01), job(2, .02)]): print(await f)
    try:
        for f in asyncio.as_completed([job(3, .3), job(1, .01)], timeout=.05): print(await f)
    except TimeoutError: print('timeout')
asyncio.run(main())
#### run twice and errors
import asyncio
async def f(x): return x
print(asyncio.run(f(1)), asyncio.run(f(2)))
try: asyncio.run(5)
except ValueError as e: print(e)
try: asyncio.run(f)
except ValueError as e: print(str(e)[:40])
async def nested():
    c = f(1)
    try: asyncio.run(c)
    except RuntimeError as e: print(e)
    c.close()
asyncio.run(nested())
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
async def boom(): raise ZeroDivisionError('z')
try: asyncio.run(boom())
except ZeroDivisionError as e: print(repr(e))
async def leaves():
    async def bg():
        try: await asyncio.sleep(100)
        except asyncio.CancelledError: print('bg cancelled'); raise
    asyncio.create_task(bg()); await asyncio.sleep(0); return 'main done'
print(asyncio.run(leaves()))
loop = asyncio.new_event_loop()
print(loop.run_until_complete(f(3)), loop.is_running(), loop.is_closed())
loop.close(); print(loop.is_closed())
c = f(1)
try: loop.run_until_complete(c)
except RuntimeError as e: print(e)
c.close()
with asyncio.Runner() as r: print(r.run(f(4)), r.run(f(5)))
c = f(1)
try: r.run(c)
except RuntimeError as e: print(e)
c.close()
async def cancel_self():
    asyncio.current_task().cancel(); await asyncio.sleep(0)
try: asyncio.run(cancel_self())
except asyncio.CancelledError as e: print('cancelled', e.args)
#### exception never retrieved
import asyncio, sys, io
sys.stderr = sys.stdout
import logging
logging.basicConfig(stream=sys.stdout, format='%(levelname)s:%(name)s:%(message).40s')
logging.Formatter.formatException = lambda self, info: repr(info[1])
async def bad(): raise ValueError('lost')
async def main():
    asyncio.create_task(bad(), name='b'); await asyncio.sleep(0.001)
asyncio.run(main())
import gc; gc.collect()
#### exception handler
import asyncio
def handler(loop, context): print(context['message'].split(' at ')[0], repr(context.get('exception')), sorted(context))
async def main():
    loop = asyncio.get_running_loop(); loop.set_exception_handler(handler)
    def cb(): raise KeyError('cb')
    loop.call_soon(cb); await asyncio.sleep(0.001)
    print(loop.get_exception_handler() is handler)
asyncio.run(main())
#### async generators
import asyncio
async def agen(n):
    try:
        for i in range(n):
            await asyncio.sleep(0); yield i
    finally:
        print('closed')
async def main():
    async for x in agen(3): print(x)
    g = agen(5)
    print(await g.__anext__(), await g.asend(None)); await g.aclose()
    try: await g.__anext__()
    except StopAsyncIteration: print('stopped')
    g = agen(2)
    print(await anext(g)); 
    try: await g.athrow(KeyError('k'))
    except KeyError as e: print(repr(e))
    print([x async for x in agen(3)], {x: x async for x in agen(2)})
    from contextlib import aclosing, asynccontextmanager
    async with aclosing(agen(9)) as it:
        async for x in it:
            if x == 2: break
    @asynccontextmanager
    async def res(n):
        print('acq', n)
        try: yield n
        finally: print('rel', n)
    async with res(1) as a, res(2) as b: print(a, b)
    print(await anext(agen(0), 'default'))
asyncio.run(main())
#### contextvars
import asyncio, contextvars
v = contextvars.ContextVar('v', default=0)
async def child(n):
    v.set(n); await asyncio.sleep(0); print('child', n, v.get())
async def main():
    v.set(100)
    await asyncio.gather(child(1), child(2)); print(v.get())
    await child(3); print(v.get())
    ctx = contextvars.copy_context(); ctx.run(v.set, 55)
    t = asyncio.create_task(show(), context=ctx); await t
    asyncio.get_running_loop().call_soon(lambda: print('cb', v.get())); await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(lambda: print('cb', v.get()), context=ctx); await asyncio.sleep(0)
async def show(): print('show', v.get())
asyncio.run(main())
#### threads
import asyncio
def block(x, *, y=1): return x + y
async def main():
    print(await asyncio.to_thread(block, 1, y=5))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, block, 2))
    def bad(): raise ValueError('in thread')
    try: await asyncio.to_thread(bad)
    except ValueError as e: print(e)
    print(await asyncio.gather(*(asyncio.to_thread(block, i) for i in range(3))))
asyncio.run(main())
#### barrier
import asyncio
async def main():
    b = asyncio.Barrier(3)
    async def w(n):
        i = await b.wait(); print(n, i)
    await asyncio.gather(*(w(i) for i in range(3))); print(b.parties, b.n_waiting, b.broken)
    async def x():
        try: await b.wait()
        except asyncio.BrokenBarrierError as e: print('broken', e)
    t = asyncio.create_task(x()); await asyncio.sleep(0); print(b.n_waiting); await b.abort(); await t; print(b.broken)
    await b.reset(); print(b.broken)
asyncio.run(main())
#### names
import asyncio
from asyncio import get_event_loop_policy, set_event_loop_policy, DefaultEventLoopPolicy, AbstractEventLoopPolicy, IncompleteReadError, LimitOverrunError, run_coroutine_threadsafe, wrap_future, StreamReader, BaseEventLoop, Transport, Protocol
print(isinstance(get_event_loop_policy(), AbstractEventLoopPolicy))
loop = asyncio.new_event_loop(); asyncio.set_event_loop(loop); print(asyncio.get_event_loop() is loop)
import inspect
print(inspect.signature(asyncio.wait_for), inspect.signature(asyncio.sleep), inspect.signature(asyncio.create_task))
#### never awaited and misuse
import asyncio
async def f(): return 1
async def main():
    c = f()
    print(await c)
    try: await c
    except RuntimeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except (TypeError, AttributeError) as e: print(type(e).__name__)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    t = asyncio.create_task(f())
    print(await t, await t)
    try: await asyncio.sleep('x')
    except TypeError as e: print(e)
    lock = asyncio.Lock()
    try:
        with lock: pass
    except (TypeError, AttributeError) as e: print(type(e).__name__)
asyncio.run(main())
#### producer consumer pipeline
import asyncio, time
async def stage(name, inq, outq, f):
    while True:
        x = await inq.get()
        if x is None:
            if outq: await outq.put(None)
            return name
        y = f(x)
        if outq: await outq.put(y)
        else: print(name, y)
async def main():
    a, b = asyncio.Queue(1), asyncio.Queue(1)
    ts = [asyncio.create_task(stage('x2', a, b, lambda v: v * 2)), asyncio.create_task(stage('end', b, None, lambda v: v + 1))]
    for i in range(4): await a.put(i)
    await a.put(None)
    print(await asyncio.gather(*ts))
    sem = asyncio.Semaphore(3); active = peak = 0
    async def w(i):
        nonlocal active, peak
        async with sem:
            active += 1; peak = max(peak, active); await asyncio.sleep(0.001); active -= 1; return i
    print(await asyncio.gather(*map(w, range(8))), peak)
    async def retry(f, n):
        for i in range(n):
            try: return await f(i)
            except ValueError as e: print('retry', i, e); await asyncio.sleep(0.001 * 2 ** i)
        raise RuntimeError('gave up')
    async def flaky(i):
        if i < 2: raise ValueError(f'no {i}')
        return 'ok'
    print(await retry(flaky, 5))
asyncio.run(main())
