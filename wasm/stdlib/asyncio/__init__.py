# The part of asyncio that makes sense without sockets, processes and threads: an event loop over coroutines and timers.

import sys

import _time
from heapq import heappop as _heappop, heappush as _heappush

TimeoutError = TimeoutError
FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class BrokenBarrierError(RuntimeError):
    pass


CancelledError.__module__ = InvalidStateError.__module__ = "asyncio.exceptions"
_running = None
_current = None
_default = None
_names = 0


# -- event loop ---------------------------------------------------------------------------------------------------

class Handle:
    def __init__(self, callback, args, when=None):
        self._callback = callback
        self._args = args
        self._when = when
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def when(self):
        return self._when


TimerHandle = Handle


class AbstractEventLoop:
    pass


class EventLoop(AbstractEventLoop):
    def __init__(self):
        self._ready = []
        self._timers = []
        self._count = 0
        self._stopping = False
        self._closed = False
        self._tasks = []

    def time(self):
        return _time.clock(1) / 1e9

    def call_soon(self, callback, *args, context=None):
        if self._closed:
            raise RuntimeError("Event loop is closed")
        handle = Handle(callback, args)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_at(self, when, callback, *args, context=None):
        handle = Handle(callback, args, when)
        self._count += 1
        _heappush(self._timers, (when, self._count, handle))
        return handle

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args)

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        return Task(coro, loop=self, name=name, context=context)

    def run_in_executor(self, executor, func, *args):
        # there are no threads: it is done at once
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as e:
            future.set_exception(e)
        return future

    def is_running(self):
        return _running is self

    def is_closed(self):
        return self._closed

    def get_debug(self):
        return False

    def set_debug(self, enabled):
        pass

    def stop(self):
        self._stopping = True

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._timers.clear()

    async def shutdown_asyncgens(self):
        pass

    def _run_once(self):
        timers = self._timers
        if not self._ready:
            while timers and timers[0][2]._cancelled:
                _heappop(timers)
            if not timers:
                raise RuntimeError("every task waits, and there is nothing that could wake one")
            delay = timers[0][0] - self.time()
            if delay > 0:
                _time.sleep_ns(int(delay * 1e9))
        now = self.time()
        while timers and timers[0][0] <= now:
            handle = _heappop(timers)[2]
            if not handle._cancelled:
                self._ready.append(handle)
        ready = self._ready
        self._ready = []
        for handle in ready:
            if not handle._cancelled:
                handle._callback(*handle._args)

    def run_forever(self):
        global _running
        if self._closed:
            raise RuntimeError("Event loop is closed")
        if _running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        _running = self
        try:
            while not self._stopping:
                self._run_once()
        finally:
            self._stopping = False
            _running = None

    def run_until_complete(self, future):
        task = ensure_future(future, loop=self)
        task.add_done_callback(self._stop_for)
        try:
            self.run_forever()
        finally:
            task.remove_done_callback(self._stop_for)
        if not task.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return task.result()

    def _stop_for(self, future):
        self._stopping = True


SelectorEventLoop = EventLoop


def get_running_loop():
    if _running is None:
        raise RuntimeError("no running event loop")
    return _running


def new_event_loop():
    return EventLoop()


def set_event_loop(loop):
    global _default
    _default = loop


def get_event_loop():
    global _default
    if _running is not None:
        return _running
    if _default is None or _default._closed:
        _default = EventLoop()
    return _default


def run(main, *, debug=None):
    if _running is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not iscoroutine(main):
        raise ValueError("a coroutine was expected, got {!r}".format(main))
    loop = EventLoop()
    try:
        return loop.run_until_complete(main)
    finally:
        left = [t for t in loop._tasks if not t.done()]
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(gather(*left, return_exceptions=True, _loop=loop))
        loop.close()


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._loop = (loop_factory or EventLoop)()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        self._loop.close()

    def get_loop(self):
        return self._loop

    def run(self, coro, *, context=None):
        return self._loop.run_until_complete(coro)


# -- futures and tasks ----------------------------------------------------------------------------------------------

class Future:
    _state = "PENDING"
    _result = None
    _exception = None

    def __init__(self, *, loop=None):
        self._loop = loop or get_event_loop()
        self._callbacks = []

    def __repr__(self):
        text = "finished result=" + repr(self._result) if self._state == "FINISHED" else self._state.lower()
        if self._exception is not None:
            text = "finished exception=" + repr(self._exception)
        return "<{} {}>".format(type(self).__name__, text)

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != "PENDING"

    def cancelled(self):
        return self._state == "CANCELLED"

    def result(self):
        if self._state == "CANCELLED":
            raise CancelledError(*self._cancel_args)
        if self._state == "PENDING":
            raise InvalidStateError("Result is not set.")
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._state == "CANCELLED":
            raise CancelledError(*self._cancel_args)
        if self._state == "PENDING":
            raise InvalidStateError("Exception is not set.")
        return self._exception

    def _finish(self, state):
        if self._state != "PENDING":
            raise InvalidStateError("invalid state")
        self._state = state
        callbacks = self._callbacks
        self._callbacks = []
        for callback in callbacks:
            self._loop.call_soon(callback, self)

    def set_result(self, result):
        self._finish("FINISHED")
        self._result = result

    def set_exception(self, exception):
        if isinstance(exception, type):
            exception = exception()
        self._finish("FINISHED")
        self._exception = exception

    _cancel_args = ()

    def cancel(self, msg=None):
        if self._state != "PENDING":
            return False
        self._cancel_args = () if msg is None else (msg,)
        self._finish("CANCELLED")
        return True

    def add_done_callback(self, callback, *, context=None):
        if self._state != "PENDING":
            self._loop.call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def remove_done_callback(self, callback):
        before = len(self._callbacks)
        self._callbacks = [c for c in self._callbacks if c != callback]
        return before - len(self._callbacks)

    def __await__(self):
        if self._state == "PENDING":
            yield self
        return self.result()

    __iter__ = __await__


class Task(Future):
    def __init__(self, coro, *, loop=None, name=None, context=None):
        global _names
        if not iscoroutine(coro):
            raise TypeError("a coroutine was expected, got {!r}".format(coro))
        super().__init__(loop=loop)
        _names += 1
        self._name = "Task-{}".format(_names) if name is None else str(name)
        self._coro = coro
        self._waits_for = None
        self._must_cancel = False
        self._requests = 0
        contextvars = sys.modules.get("contextvars")
        self._context = contextvars.copy_context() if context is None and contextvars else context
        self._loop._tasks.append(self)
        self._loop.call_soon(self._step)

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = str(name)

    def get_coro(self):
        return self._coro

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        if self._state != "PENDING":
            return False
        self._requests += 1
        self._cancel_args = () if msg is None else (msg,)
        if self._waits_for is not None and self._waits_for.cancel(msg):
            return True
        self._must_cancel = True
        return True

    def cancelling(self):
        return self._requests

    def uncancel(self):
        if self._requests:
            self._requests -= 1
        return self._requests

    def _end(self):
        self._loop._tasks.remove(self)
        self._coro = None

    def _step(self, exception=None):
        if self._context is None:
            self._advance(exception)
        else:
            self._context.run(self._advance, exception)

    def _advance(self, exception):
        global _current
        if self._state != "PENDING":
            return
        if self._must_cancel:
            self._must_cancel = False
            if not isinstance(exception, CancelledError):
                exception = CancelledError(*self._cancel_args)
        self._waits_for = None
        before = _current
        _current = self
        try:
            if exception is None:
                waits_for = self._coro.send(None)
            else:
                waits_for = self._coro.throw(exception)
        except StopIteration as e:
            self._end()
            if self._must_cancel:
                self._must_cancel = False
                super().cancel()
            else:
                super().set_result(e.value)
        except CancelledError as e:
            self._end()
            self._cancel_args = e.args
            self._finish("CANCELLED")
        except Exception as e:
            self._end()
            super().set_exception(e)
        except BaseException as e:
            self._end()
            super().set_exception(e)
            raise
        else:
            self._wait(waits_for)
        finally:
            _current = before

    def _wait(self, waits_for):
        if waits_for is None:
            self._loop.call_soon(self._step)
        elif not isinstance(waits_for, Future):
            self._loop.call_soon(self._step, RuntimeError("Task got bad yield: {!r}".format(waits_for)))
        elif waits_for is self:
            self._loop.call_soon(self._step, RuntimeError("Task cannot await on itself: {!r}".format(self)))
        else:
            waits_for.add_done_callback(self._wake)
            self._waits_for = waits_for
            if self._must_cancel and waits_for.cancel():
                self._must_cancel = False

    def _wake(self, future):
        if future._state == "CANCELLED":
            self._step(CancelledError(*future._cancel_args))
        else:
            self._step(future._exception)


def iscoroutine(o):
    return type(o) is _coroutine_type or hasattr(o, "send") and hasattr(o, "throw") and hasattr(o, "close")


def iscoroutinefunction(f):
    code = getattr(getattr(f, "__func__", f), "__code__", None)
    return code is not None and bool(code.co_flags & 0x80)


def isfuture(o):
    return isinstance(o, Future)


async def _nothing():
    pass


_coroutine_type = None


async def _await(awaitable):
    return await awaitable


def ensure_future(o, *, loop=None):
    if isinstance(o, Future):
        return o
    if not iscoroutine(o):
        if not hasattr(o, "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        o = _await(o)
    return Task(o, loop=loop or get_event_loop())


def create_task(coro, *, name=None, context=None):
    return Task(coro, loop=get_running_loop(), name=name, context=context)


def current_task(loop=None):
    return _current


def all_tasks(loop=None):
    return {t for t in (loop or get_running_loop())._tasks if not t.done()}


class _Turn:
    def __await__(self):
        yield

    __iter__ = __await__


async def sleep(delay, result=None):
    if delay <= 0:
        await _Turn()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_unless_done, future)
    try:
        await future
    finally:
        handle.cancel()
    return result


def _set_unless_done(future):
    if not future.done():
        future.set_result(None)


class _Gathering(Future):
    def __init__(self, children, loop):
        super().__init__(loop=loop)
        self._children = children

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg):
                cancelled = True
        self._cancel_requested = cancelled
        return cancelled

    _cancel_requested = False


def gather(*awaitables, return_exceptions=False, _loop=None):
    loop = _loop or get_event_loop()
    children = []
    same = {}
    for a in awaitables:
        key = id(a)
        if key not in same:
            same[key] = ensure_future(a, loop=loop)
        children.append(same[key])
    outer = _Gathering(children, loop)
    if not children:
        outer.set_result([])
        return outer
    left = len(same)

    def outcome(child):
        if child.cancelled():
            return CancelledError(*child._cancel_args)
        return child._exception if child._exception is not None else child._result

    def done(child):
        nonlocal left
        left -= 1
        if outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                outer._cancel_args = child._cancel_args
                outer._finish("CANCELLED")
                return
            if child._exception is not None:
                outer.set_exception(child._exception)
                return
        if left == 0:
            if outer._cancel_requested:
                outer._finish("CANCELLED")
            else:
                outer.set_result([outcome(c) for c in children])

    for child in same.values():
        child.add_done_callback(done)
    return outer


async def wait_for(awaitable, timeout):
    loop = get_running_loop()
    if timeout is None:
        return await awaitable
    future = ensure_future(awaitable, loop=loop)
    if timeout <= 0 and not future.done():
        await _cancel_and_wait(future)
        raise TimeoutError()
    waiter = loop.create_future()
    handle = loop.call_later(timeout, _set_unless_done, waiter)

    def done(f):
        _set_unless_done(waiter)

    future.add_done_callback(done)
    try:
        await waiter
    except CancelledError:
        if future.done():
            return future.result()
        future.remove_done_callback(done)
        await _cancel_and_wait(future)
        raise
    finally:
        handle.cancel()
    if future.done():
        return future.result()
    future.remove_done_callback(done)
    await _cancel_and_wait(future)
    try:
        return future.result()
    except CancelledError:
        raise TimeoutError() from None


async def _cancel_and_wait(future):
    future.cancel()
    await wait([future])


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError("expect a list of futures, not " + type(fs).__name__)
    fs = list(fs)
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError("Invalid return_when value: " + str(return_when))
    if any(iscoroutine(f) and not isinstance(f, Future) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = get_running_loop()

    def enough():
        finished = [f for f in fs if f.done()]
        if return_when == FIRST_COMPLETED and finished:
            return True
        if return_when == FIRST_EXCEPTION and any(not f.cancelled() and f._exception is not None for f in finished):
            return True
        return len(finished) == len(fs)

    if not enough():
        waiter = loop.create_future()

        def done(f):
            if enough():
                _set_unless_done(waiter)

        handle = None if timeout is None else loop.call_later(timeout, _set_unless_done, waiter)
        for f in fs:
            f.add_done_callback(done)
        try:
            await waiter
        finally:
            if handle is not None:
                handle.cancel()
            for f in fs:
                f.remove_done_callback(done)
    return {f for f in fs if f.done()}, {f for f in fs if not f.done()}


def as_completed(fs, *, timeout=None):
    loop = get_event_loop()
    todo = [ensure_future(f, loop=loop) for f in fs]
    finished = Queue()

    def done(f):
        finished.put_nowait(f)

    for f in todo:
        f.add_done_callback(done)
    end = None if timeout is None else loop.time() + timeout

    async def next_one():
        if end is None:
            f = await finished.get()
        else:
            f = await wait_for(finished.get(), end - loop.time())
        return f.result()

    for _ in todo:
        yield next_one()


def shield(awaitable):
    inner = ensure_future(awaitable)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def done(f):
        if outer.done():
            return
        if f.cancelled():
            outer.cancel()
        elif f._exception is not None:
            outer.set_exception(f._exception)
        else:
            outer.set_result(f._result)

    inner.add_done_callback(done)
    return outer


async def to_thread(func, /, *args, **kwargs):
    # there are no threads: it is done at once
    await sleep(0)
    return func(*args, **kwargs)


class Timeout:
    def __init__(self, when):
        self._when = when
        self._handle = None
        self._expired = False

    def when(self):
        return self._when

    def expired(self):
        return self._expired

    def reschedule(self, when):
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
        if when is not None:
            self._handle = self._task._loop.call_at(when, self._expire)

    def _expire(self):
        self._expired = True
        self._task.cancel()

    async def __aenter__(self):
        self._task = current_task()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        if self._handle is not None:
            self._handle.cancel()
        if self._expired and self._task.uncancel() <= 0 and exc_type is CancelledError:
            raise TimeoutError from exc


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)


class TaskGroup:
    def __init__(self):
        self._tasks = []
        self._errors = []
        self._aborting = False

    async def __aenter__(self):
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        task = create_task(coro, name=name, context=context)
        self._tasks.append(task)
        task.add_done_callback(self._done)
        return task

    def _abort(self):
        self._aborting = True
        for t in self._tasks:
            if not t.done():
                t.cancel()

    def _done(self, task):
        self._tasks.remove(task)
        if not task.cancelled() and task._exception is not None:
            self._errors.append(task._exception)
            if not self._aborting:
                self._abort()
                if not self._waiting:
                    self._parent_cancelled = True
                    self._parent.cancel()
        if self._waiting and not self._tasks:
            _set_unless_done(self._waiter)

    _waiting = False
    _parent_cancelled = False

    async def __aexit__(self, exc_type, exc, tb):
        if exc_type is not None and not self._aborting:
            self._abort()
        while self._tasks:
            self._waiting = True
            self._waiter = get_running_loop().create_future()
            try:
                await self._waiter
            except CancelledError as e:
                if not self._aborting:
                    exc_type, exc = CancelledError, e
                    self._abort()
        if self._parent_cancelled:
            self._parent.uncancel()
        if exc_type is CancelledError and not self._parent_cancelled and not self._errors:
            return False
        if exc_type is not None and exc_type is not CancelledError:
            self._errors.append(exc)
        if self._errors:
            errors = self._errors
            self._errors = []
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", errors)


# -- waiting for each other -----------------------------------------------------------------------------------------

class _Waiters:
    def __init__(self):
        self._waiters = []

    async def _wait(self):
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            await future
        finally:
            if future in self._waiters:
                self._waiters.remove(future)

    def _wake(self, n=1):
        for future in self._waiters:
            if n <= 0:
                break
            if not future.done():
                future.set_result(None)
                n -= 1


class Lock(_Waiters):
    _locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        while self._locked or self._handed_on:
            self_handed = self._waiters
            await self._wait()
            if self._handed_on:
                self._handed_on = False
                break
        self._locked = True
        return True

    _handed_on = False

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        if any(not w.done() for w in self._waiters):
            # the one that waits longest is next, whoever asks in between
            self._handed_on = True
            self._wake()

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc):
        self.release()


class Event(_Waiters):
    _value = False

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            self._wake(len(self._waiters))

    def clear(self):
        self._value = False

    async def wait(self):
        if not self._value:
            await self._wait()
        return True


class Condition(_Waiters):
    def __init__(self, lock=None):
        super().__init__()
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc):
        self.release()

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            await self._wait()
        finally:
            await self.acquire()
        return True

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._wake(n)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_Waiters):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        super().__init__()
        self._value = value

    def locked(self):
        return self._value == 0

    async def acquire(self):
        if self._value > 0 and not any(not w.done() for w in self._waiters):
            self._value -= 1
            return True
        # release() hands its place to the one it wakes
        await self._wait()
        return True

    def release(self):
        for w in self._waiters:
            if not w.done():
                w.set_result(None)
                return
        self._value += 1

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._items = []
        self._getters = _Waiters()
        self._putters = _Waiters()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()

    @property
    def maxsize(self):
        return self._maxsize

    def _put(self, item):
        self._items.append(item)

    def _get(self):
        return self._items.pop(0)

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return 0 < self._maxsize <= len(self._items)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._getters._wake()

    async def put(self, item):
        while self.full():
            await self._putters._wait()
        self.put_nowait(item)

    def get_nowait(self):
        if not self._items:
            raise QueueEmpty
        item = self._get()
        self._putters._wake()
        return item

    async def get(self):
        while not self._items:
            await self._getters._wait()
        return self.get_nowait()

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished:
            await self._finished.wait()


class PriorityQueue(Queue):
    def _put(self, item):
        _heappush(self._items, item)

    def _get(self):
        return _heappop(self._items)


class LifoQueue(Queue):
    def _get(self):
        return self._items.pop()


class Barrier(_Waiters):
    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        super().__init__()
        self.parties = parties
        self.n_waiting = 0

    async def wait(self):
        index = self.n_waiting
        self.n_waiting += 1
        if self.n_waiting == self.parties:
            self.n_waiting = 0
            self._wake(len(self._waiters))
        else:
            await self._wait()
        return index

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *exc):
        pass


def __getattr__(name):
    if name in ("open_connection", "start_server", "create_subprocess_exec", "create_subprocess_shell", "open_unix_connection"):
        raise NotImplementedError("asyncio." + name + "() is not there: a sandbox has no sockets and no processes; call a host function instead")
    raise AttributeError("module 'asyncio' has no attribute '" + name + "'", name=name, obj=__import__("asyncio"))
