# The part of asyncio that makes sense without sockets, processes and threads: an event loop over coroutines and timers.

import sys

import _time
from _collections import deque as _deque
from _functools import partial as _Partial
from heapq import heappop as _heappop, heappush as _heappush

_modules = sys.modules
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

def _place(function):
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    return "" if code is None else " at %s:%s" % (code.co_filename, code.co_firstlineno)


class Handle:
    def __init__(self, callback, args, loop=None, context=None):
        self._callback = callback
        self._args = args
        self._context = context
        self._cancelled = False

    def cancel(self):
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _shown(self):
        if self._cancelled:
            return "cancelled"
        name = getattr(self._callback, "__qualname__", None) or repr(self._callback)
        return "%s(%s)%s" % (name, ", ".join([repr(arg) for arg in self._args]), _place(self._callback))

    def __repr__(self):
        return "<Handle %s>" % self._shown()


class TimerHandle(Handle):
    def __init__(self, when, callback, args, loop=None, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when

    def when(self):
        return self._when

    def __repr__(self):
        return "<TimerHandle when=%s %s>" % (self._when, self._shown())


class AbstractEventLoop:
    def __getattr__(self, name):
        if name in _NOT_HERE or name[:7] == "create_" or name[:7] == "connect" or name[:5] == "sock_":
            raise NotImplementedError("loop." + name + "() is not there: a sandbox has no sockets, processes and signals; call a host function instead")
        raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))


_NOT_HERE = ("add_reader", "add_writer", "remove_reader", "remove_writer", "add_signal_handler", "remove_signal_handler", "subprocess_exec", "subprocess_shell",
             "start_tls", "sendfile", "getaddrinfo", "getnameinfo")


class BaseEventLoop(AbstractEventLoop):
    _exception_handler = None
    _task_factory = None
    _debug = False
    slow_callback_duration = 0.1

    def __init__(self):
        self._ready = []
        self._timers = []
        self._count = 0
        self._stopping = False
        self._closed = False
        self._tasks = {}
        self._failed = []

    def __repr__(self):
        return "<_UnixSelectorEventLoop running=%s closed=%s debug=%s>" % (self.is_running(), self._closed, self._debug)

    def time(self):
        return _time.clock(1) / 1e9

    def call_soon(self, callback, *args, context=None):
        if self._closed:
            raise RuntimeError("Event loop is closed")
        if context is None and "contextvars" in _modules:
            context = _modules["contextvars"].copy_context()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    # For what needs no context of its own.
    def _soon(self, callback, *args):
        if self._closed:
            raise RuntimeError("Event loop is closed")
        self._ready.append(Handle(callback, args))

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        if self._closed:
            raise RuntimeError("Event loop is closed")
        if context is None and "contextvars" in _modules:
            context = _modules["contextvars"].copy_context()
        handle = TimerHandle(when, callback, args, self, context)
        self._count += 1
        _heappush(self._timers, (when, self._count, handle))
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        if self._closed:
            raise RuntimeError("Event loop is closed")
        if self._task_factory is not None:
            task = self._task_factory(self, coro) if context is None else self._task_factory(self, coro, context=context)
            if name is not None:
                task.set_name(name)
            return task
        return Task(coro, loop=self, name=name, context=context)

    def set_task_factory(self, factory):
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

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
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def set_default_executor(self, executor):
        pass

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError("A callable object or None is expected, got %r" % (handler,))
        self._exception_handler = handler

    def default_exception_handler(self, context):
        import logging

        exception = context.get("exception")
        lines = [context.get("message") or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append("%s: %r" % (key, context[key]))
        info = False if exception is None else (type(exception), exception, exception.__traceback__)
        logging.getLogger("asyncio").error("\n".join(lines), exc_info=info)

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._exception_handler(self, context)
        except Exception as e:
            self.default_exception_handler({"message": "Unhandled error in exception handler", "exception": e, "context": context})

    # CPython tells of an exception that nobody asked for when the future is freed; here this is when its loop is closed.
    def _report_failed(self):
        failed = self._failed
        self._failed = []
        for future in failed:
            if future._unseen:
                future._unseen = False
                self.call_exception_handler({
                    "message": "%s exception was never retrieved" % type(future).__name__, "exception": future._exception, "future": future})

    def stop(self):
        self._stopping = True

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if not self._closed:
            self._report_failed()
        self._closed = True
        self._ready.clear()
        self._timers.clear()

    async def shutdown_default_executor(self, timeout=None):
        pass

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
        for at, handle in enumerate(ready):
            if handle._cancelled:
                continue
            try:
                if handle._context is None:
                    handle._callback(*handle._args)
                else:
                    handle._context.run(handle._callback, *handle._args)
            except (SystemExit, KeyboardInterrupt, MemoryError):
                self._ready = ready[at + 1:] + self._ready
                raise
            except BaseException as e:
                self.call_exception_handler({"message": "Exception in callback " + handle._shown(), "exception": e, "handle": handle})

    def run_forever(self):
        global _running
        if self._closed:
            raise RuntimeError("Event loop is closed")
        if _running is not None:
            raise RuntimeError("This event loop is already running" if _running is self else "Cannot run the event loop while another loop is running")
        _running = self
        try:
            while not self._stopping:
                self._run_once()
        finally:
            self._stopping = False
            _running = None

    def run_until_complete(self, future):
        if self._closed:
            raise RuntimeError("Event loop is closed")
        if _running is not None:
            raise RuntimeError("This event loop is already running" if _running is self else "Cannot run the event loop while another loop is running")
        new = not isinstance(future, Future)
        task = ensure_future(future, loop=self)
        task.add_done_callback(self._stop_for)
        try:
            self.run_forever()
        except BaseException:
            if new and task.done():
                task._unseen = False
            raise
        finally:
            task.remove_done_callback(self._stop_for)
        if not task.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return task.result()

    def _stop_for(self, future):
        self._stopping = True


SelectorEventLoop = EventLoop = BaseEventLoop


class AbstractEventLoopPolicy:
    pass


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    def get_event_loop(self):
        return get_event_loop()

    def set_event_loop(self, loop):
        set_event_loop(loop)

    def new_event_loop(self):
        return BaseEventLoop()


_policy = None


def get_event_loop_policy():
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    global _policy
    _policy = policy


def get_running_loop():
    if _running is None:
        raise RuntimeError("no running event loop")
    return _running


def _get_running_loop():
    return _running


def new_event_loop():
    return BaseEventLoop() if _policy is None else _policy.new_event_loop()


_was_set = False


def set_event_loop(loop):
    global _default, _was_set
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError("loop must be an instance of AbstractEventLoop or None, not %r" % type(loop).__name__)
    _default = loop
    _was_set = True


def get_event_loop():
    if _running is not None:
        return _running
    if _default is None and not _was_set:
        set_event_loop(new_event_loop())
    if _default is None:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return _default


def run(main, *, debug=None):
    if _running is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug) as runner:
        return runner.run(main)


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._context = None
        self._closed = False

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *exc):
        self.close()

    def _open(self):
        if self._closed:
            raise RuntimeError("Runner is closed")
        if self._loop is None:
            if self._loop_factory is None:
                self._loop = new_event_loop()
                set_event_loop(self._loop)
            else:
                self._loop = self._loop_factory()
            if self._debug is not None:
                self._loop.set_debug(self._debug)
            if "contextvars" in _modules:
                self._context = _modules["contextvars"].copy_context()

    def close(self):
        loop = self._loop
        self._closed = True
        if loop is None:
            return
        self._loop = None
        try:
            left = all_tasks(loop)
            for task in left:
                task.cancel()
            if left:
                loop.run_until_complete(gather(*left, return_exceptions=True, _loop=loop))
                for task in left:
                    if not task.cancelled() and task._exception is not None:
                        task._unseen = False
                        loop.call_exception_handler({
                            "message": "unhandled exception during asyncio.run() shutdown", "exception": task._exception, "task": task})
        finally:
            if self._loop_factory is None:
                set_event_loop(None)
            loop.close()

    def get_loop(self):
        self._open()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError("a coroutine was expected, got {!r}".format(coro))
        if _running is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._open()
        return self._loop.run_until_complete(self._loop.create_task(coro, context=context or self._context))


# -- futures and tasks ----------------------------------------------------------------------------------------------

def _shown_callback(callback):
    if isinstance(callback, _Partial):
        callback = callback.func
    name = getattr(callback, "__qualname__", None) or repr(callback)
    if getattr(callback, "__func__", None) is Task._wake:
        return "Task.task_wakeup()"
    return name + "()" + _place(callback)


class Future:
    _state = "PENDING"
    _result = None
    _exception = None
    _unseen = False
    _cancel_message = None
    _cancelled_error = None

    def __init__(self, *, loop=None):
        self._loop = loop or get_event_loop()
        self._callbacks = []

    def __class_getitem__(cls, item):
        import types

        return types.GenericAlias(cls, item)

    def _shown(self):
        if self._state != "FINISHED":
            parts = [self._state.lower()]
        elif self._exception is not None:
            parts = ["finished", "exception=%r" % (self._exception,)]
        else:
            import reprlib

            parts = ["finished", "result=" + reprlib.repr(self._result)]
        callbacks = self._callbacks
        if callbacks:
            shown = [_shown_callback(c[0]) for c in callbacks]
            if len(shown) > 2:
                shown[1:-1] = ["<%d more>" % (len(shown) - 2)]
            parts.append("cb=[%s]" % ", ".join(shown))
        return parts

    def __repr__(self):
        return "<%s %s>" % (type(self).__name__, " ".join(self._shown()))

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != "PENDING"

    def cancelled(self):
        return self._state == "CANCELLED"

    # The exception with which a task was cancelled is raised once, others like it later.
    def _cancelled(self):
        error = self._cancelled_error
        if error is not None:
            self._cancelled_error = None
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def result(self):
        if self._state == "CANCELLED":
            raise self._cancelled()
        if self._state == "PENDING":
            raise InvalidStateError("Result is not set.")
        self._unseen = False
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._state == "CANCELLED":
            raise self._cancelled()
        if self._state == "PENDING":
            raise InvalidStateError("Exception is not set.")
        self._unseen = False
        return self._exception

    def _finish(self, state):
        if self._state != "PENDING":
            raise InvalidStateError("invalid state")
        self._state = state
        callbacks = self._callbacks
        self._callbacks = []
        for callback, context in callbacks:
            self._loop._ready.append(Handle(callback, (self,), None, context))

    def set_result(self, result):
        self._finish("FINISHED")
        self._result = result

    def set_exception(self, exception):
        if isinstance(exception, type):
            exception = exception()
        if type(exception) is StopIteration:
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        self._finish("FINISHED")
        self._exception = exception
        self._unseen = True
        failed = self._loop._failed
        failed.append(self)
        if len(failed) >= 64:
            # what was asked for meanwhile need not be kept; nor is there an end to what nobody asks for
            self._loop._failed = [f for f in failed if f._unseen][-32:]

    def cancel(self, msg=None):
        self._unseen = False
        if self._state != "PENDING":
            return False
        self._cancel_message = msg
        self._finish("CANCELLED")
        return True

    def add_done_callback(self, callback, *, context=None):
        if context is None and "contextvars" in _modules:
            context = _modules["contextvars"].copy_context()
        if self._state != "PENDING":
            self._loop.call_soon(callback, self, context=context)
        else:
            self._callbacks.append((callback, context))

    def remove_done_callback(self, callback):
        before = len(self._callbacks)
        self._callbacks = [c for c in self._callbacks if c[0] != callback]
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
        self._loop._tasks[self] = None
        self._loop._soon(self._step)

    def _shown(self):
        parts = super()._shown()
        if self._requests and parts[0] == "pending":
            parts[0] = "cancelling"
        code = getattr(self._coro, "cr_code", None)
        where = "" if code is None else "%s:%s" % (code.co_filename, code.co_firstlineno)
        name = getattr(self._coro, "__qualname__", None) or type(self._coro).__name__
        parts[1:1] = ["name=%r" % self._name, "coro=<%s() %s %s>" % (name, "running at" if self._state == "PENDING" else "done, defined at", where)]
        if self._waits_for is not None:
            parts.insert(3, "wait_for=%r" % (self._waits_for,))
        return parts

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
        self._unseen = False
        if self._state != "PENDING":
            return False
        self._requests += 1
        if self._waits_for is not None and self._waits_for.cancel(msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._requests

    def uncancel(self):
        if self._requests:
            self._requests -= 1
        return self._requests

    def _end(self):
        self._loop._tasks.pop(self, None)
        self._waits_for = None

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
                exception = self._cancelled()
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
                super().cancel(self._cancel_message)
            else:
                super().set_result(e.value)
        except CancelledError as e:
            self._end()
            self._cancelled_error = e
            super().cancel()
        except (KeyboardInterrupt, SystemExit, MemoryError) as e:
            self._end()
            super().set_exception(e)
            raise
        except BaseException as e:
            self._end()
            trace = e.__traceback__
            if trace is not None and trace.tb_next is not None:
                e = e.with_traceback(trace.tb_next)  # without the frame of this method
            super().set_exception(e)
        else:
            self._wait(waits_for)
        finally:
            _current = before

    def _wait(self, waits_for):
        if waits_for is None:
            self._loop._soon(self._step)
        elif not isinstance(waits_for, Future):
            self._loop._soon(self._step, RuntimeError("Task got bad yield: {!r}".format(waits_for)))
        elif waits_for is self:
            self._loop._soon(self._step, RuntimeError("Task cannot await on itself: {!r}".format(self)))
        else:
            if waits_for._state != "PENDING":
                self._loop._soon(self._wake, waits_for)
            else:
                waits_for._callbacks.append((self._wake, None))
            self._waits_for = waits_for
            if self._must_cancel and waits_for.cancel(self._cancel_message):
                self._must_cancel = False

    def _wake(self, future):
        if future._state == "CANCELLED":
            self._step(future._cancelled())
        else:
            future._unseen = False
            self._step(future._exception)


def iscoroutine(obj):
    return hasattr(obj, "send") and hasattr(obj, "throw") and hasattr(obj, "close")


def iscoroutinefunction(func):
    while isinstance(func, _Partial):
        func = func.func
    code = getattr(getattr(func, "__func__", func), "__code__", None)
    return code is not None and bool(code.co_flags & 0x80)


def isfuture(obj):
    return isinstance(obj, Future)


async def _await(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    if isinstance(coro_or_future, Future):
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(coro_or_future, "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _await(coro_or_future)
    return (loop or get_event_loop()).create_task(coro_or_future)


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name, context=context)


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


class _GatheringFuture(Future):
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
        if cancelled:
            self._cancel_requested = True
            self._cancel_message = msg
        return cancelled

    _cancel_requested = False


def gather(*coros_or_futures, return_exceptions=False, _loop=None):
    if not coros_or_futures:
        outer = (_loop or get_event_loop()).create_future()
        outer.set_result([])
        return outer
    children = []
    same = {}
    for a in coros_or_futures:
        key = id(a)
        if key not in same:
            same[key] = ensure_future(a, loop=_loop)
            if _loop is None:
                _loop = same[key]._loop
        children.append(same[key])
    outer = _GatheringFuture(children, _loop)
    left = len(same)

    def outcome(child):
        if child.cancelled():
            return CancelledError("" if child._cancel_message is None else child._cancel_message)
        child._unseen = False
        return child._exception if child._exception is not None else child._result

    def done(child):
        nonlocal left
        left -= 1
        if outer.done():
            child._unseen = False
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._cancelled())
                return
            child._unseen = False
            if child._exception is not None:
                outer.set_exception(child._exception)
                return
        if left == 0:
            results = [outcome(c) for c in children]
            if outer._cancel_requested:
                outer.set_exception(outer._cancelled())
            else:
                outer.set_result(results)

    for child in same.values():
        child.add_done_callback(done)
    return outer


async def wait_for(fut, timeout):
    loop = get_running_loop()
    if timeout is None:
        return await fut
    if timeout <= 0:
        fut = ensure_future(fut, loop=loop)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        return _in_time(fut)
    waiter = loop.create_future()
    handle = loop.call_later(timeout, _set_unless_done, waiter)
    future = ensure_future(fut, loop=loop)

    def done(f):
        _set_unless_done(waiter)

    future.add_done_callback(done)
    try:
        try:
            await waiter
        except CancelledError:
            if future.done():
                return future.result()
            future.remove_done_callback(done)
            await _cancel_and_wait(future)
            raise
        if future.done():
            return future.result()
        future.remove_done_callback(done)
        await _cancel_and_wait(future)
        return _in_time(future)
    finally:
        handle.cancel()


def _in_time(future):
    try:
        return future.result()
    except CancelledError as e:
        raise TimeoutError() from e


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


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def done(f):
        if outer.cancelled():
            f._unseen = False
        elif f.cancelled():
            outer.cancel()
        elif f._exception is not None:
            f._unseen = False
            outer.set_exception(f._exception)
        else:
            outer.set_result(f._result)

    def outer_done(f):
        if not inner.done():
            inner.remove_done_callback(done)

    inner.add_done_callback(done)
    outer.add_done_callback(outer_done)
    return outer


async def to_thread(func, /, *args, **kwargs):
    # there are no threads: it is done at once
    await sleep(0)
    return func(*args, **kwargs)


class Timeout:
    _state = "created"

    def __init__(self, when):
        self._when = when
        self._handle = None

    def __repr__(self):
        when = " when=%s" % (None if self._when is None else round(self._when, 3)) if self._state == "active" else ""
        return "<Timeout [%s]%s>" % (self._state, when)

    def when(self):
        return self._when

    def expired(self):
        return self._state in ("expiring", "expired")

    def reschedule(self, when):
        if self._state != "active":
            raise RuntimeError("Timeout has not been entered" if self._state == "created" else "Cannot change state of %s Timeout" % self._state)
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if when is not None:
            loop = self._task._loop
            self._handle = loop.call_soon(self._expire) if when <= loop.time() else loop.call_at(when, self._expire)

    def _expire(self):
        self._task.cancel()
        self._state = "expiring"
        self._handle = None

    async def __aenter__(self):
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        self._state = "active"
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self._state == "expiring":
            self._state = "expired"
            if self._task.uncancel() <= self._cancelling and exc_type is CancelledError:
                raise TimeoutError from exc
        elif self._state == "active":
            self._state = "finished"


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)


class TaskGroup:
    _entered = _exiting = _aborting = _parent_cancelled = False
    _base_error = _waiter = None

    def __init__(self):
        self._tasks = {}
        self._errors = []

    def __repr__(self):
        info = [""]
        if self._tasks:
            info.append("tasks=%d" % len(self._tasks))
        if self._errors:
            info.append("errors=%d" % len(self._errors))
        if self._aborting:
            info.append("cancelling")
        elif self._entered:
            info.append("entered")
        return "<TaskGroup%s>" % " ".join(info)

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError("TaskGroup %r has been already entered" % self)
        self._parent = current_task()
        if self._parent is None:
            raise RuntimeError("TaskGroup %r cannot determine the parent task" % self)
        self._entered = True
        return self

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            raise RuntimeError("TaskGroup %r has not been entered" % self)
        if self._exiting and not self._tasks:
            raise RuntimeError("TaskGroup %r is finished" % self)
        if self._aborting:
            raise RuntimeError("TaskGroup %r is shutting down" % self)
        task = create_task(coro, name=name, context=context)
        self._tasks[task] = None
        task.add_done_callback(self._done)
        return task

    def _abort(self):
        self._aborting = True
        for t in self._tasks:
            if not t.done():
                t.cancel()

    def _done(self, task):
        del self._tasks[task]
        if self._waiter is not None and not self._tasks:
            _set_unless_done(self._waiter)
        if task.cancelled() or task._exception is None:
            return
        error = task.exception()
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = error
        if not self._aborting and not self._parent_cancelled and not self._parent.done():
            self._abort()
            self._parent_cancelled = True
            self._parent.cancel()

    async def __aexit__(self, exc_type, exc, tb):
        self._exiting = True
        if isinstance(exc, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = exc
        cancellation = exc if exc_type is CancelledError else None
        if self._parent_cancelled and self._parent.uncancel() == 0:
            cancellation = None
        if exc_type is not None and not self._aborting:
            self._abort()
        while self._tasks:
            self._waiter = get_running_loop().create_future()
            try:
                await self._waiter
            except CancelledError as e:
                if not self._aborting:
                    cancellation = e
                    self._abort()
            self._waiter = None
        if self._base_error is not None:
            raise self._base_error
        if cancellation is not None and not self._errors:
            raise cancellation
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
            self._waiters.remove(future)

    def _wake(self, n=1):
        for future in self._waiters:
            if n <= 0:
                break
            if not future.done():
                future.set_result(None)
                n -= 1

    def _shown(self):
        return "locked" if self.locked() else "unlocked"

    def __repr__(self):
        waiters = ", waiters:%d" % len(self._waiters) if self._waiters else ""
        return "<%s.%s object at %#x [%s%s]>" % (type(self).__module__, type(self).__qualname__, id(self), self._shown(), waiters)

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc):
        self.release()


class Lock(_Waiters):
    __module__ = "asyncio.locks"
    _locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and all([w.cancelled() for w in self._waiters]):
            self._locked = True
            return True
        try:
            await self._wait()
        except CancelledError:
            if not self._locked:
                self._wake_first()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_first()

    def _wake_first(self):
        # the one that waits longest is next, whoever asks in between
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(_Waiters):
    __module__ = "asyncio.locks"
    _value = False
    __aenter__ = __aexit__ = None

    def _shown(self):
        return "set" if self._value else "unset"

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
    __module__ = "asyncio.locks"

    def __init__(self, lock=None):
        super().__init__()
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            await self._wait()
            return True
        finally:
            cancelled = None
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError as e:
                    cancelled = e
            if cancelled is not None:
                raise cancelled

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
    __module__ = "asyncio.locks"

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        super().__init__()
        self._value = value

    def _shown(self):
        return "locked" if self.locked() else "unlocked, value:%d" % self._value

    def locked(self):
        return self._value == 0 or any([not w.cancelled() for w in self._waiters])

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except CancelledError:
            if not future.cancelled():
                self._value += 1
                self._wake_next()
            raise
        if self._value > 0:
            self._wake_next()
        return True

    def release(self):
        self._value += 1
        self._wake_next()

    # release() hands its place to the one it wakes
    def _wake_next(self):
        for w in self._waiters:
            if not w.done():
                self._value -= 1
                w.set_result(True)
                return


class BoundedSemaphore(Semaphore):
    __module__ = "asyncio.locks"

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
        self._init(maxsize)
        self._getters = _Waiters()
        self._putters = _Waiters()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()

    @property
    def maxsize(self):
        return self._maxsize

    def __class_getitem__(cls, item):
        import types

        return types.GenericAlias(cls, item)

    def _format(self):
        parts = ["maxsize=%r" % self._maxsize]
        if self._queue:
            parts.append("_queue=%r" % list(self._queue))
        if self._getters._waiters:
            parts.append("_getters[%d]" % len(self._getters._waiters))
        if self._putters._waiters:
            parts.append("_putters[%d]" % len(self._putters._waiters))
        if self._unfinished:
            parts.append("tasks=%d" % self._unfinished)
        return " ".join(parts)

    def __repr__(self):
        return "<%s at %#x %s>" % (type(self).__name__, id(self), self._format())

    def __str__(self):
        return "<%s %s>" % (type(self).__name__, self._format())

    # Subclasses may have another store.

    def _init(self, maxsize):
        self._queue = _deque()

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.popleft()

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return 0 < self._maxsize <= self.qsize()

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._getters._wake()

    # One that was woken but cancelled leaves its turn to the next.
    async def _turn(self, waiters, possible):
        try:
            await waiters._wait()
        except BaseException:
            if possible():
                waiters._wake()
            raise

    async def put(self, item):
        while self.full():
            await self._turn(self._putters, lambda: not self.full())
        return self.put_nowait(item)

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        item = self._get()
        self._putters._wake()
        return item

    async def get(self):
        while self.empty():
            await self._turn(self._getters, lambda: not self.empty())
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
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        _heappush(self._queue, item)

    def _get(self):
        return _heappop(self._queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()


class Barrier(_Waiters):
    __module__ = "asyncio.locks"

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        super().__init__()
        self._cond = Condition()
        self._parties = parties
        self._state = "filling"
        self._count = 0

    def _shown(self):
        return self._state + ("" if self.broken else ", waiters:%d/%d" % (self.n_waiting, self._parties))

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._count if self._state == "filling" else 0)
    broken = property(lambda self: self._state == "broken")

    async def wait(self):
        async with self._cond:
            await self._cond.wait_for(lambda: self._state not in ("draining", "resetting"))
            if self._state == "broken":
                raise BrokenBarrierError("Barrier aborted")
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._state = "draining"
                    self._cond.notify_all()
                else:
                    await self._cond.wait_for(lambda: self._state != "filling")
                    if self._state in ("broken", "resetting"):
                        raise BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in ("draining", "resetting"):
                    self._state = "filling"
                self._cond.notify_all()

    async def reset(self):
        async with self._cond:
            self._state = "resetting" if self._count else "filling"
            self._cond.notify_all()

    async def abort(self):
        async with self._cond:
            self._state = "broken"
            self._cond.notify_all()

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *exc):
        pass


class IncompleteReadError(EOFError):
    def __init__(self, partial, expected):
        super().__init__("%d bytes read on a total of %s expected bytes" % (len(partial), "undefined" if expected is None else repr(expected)))
        self.partial = partial
        self.expected = expected


class LimitOverrunError(Exception):
    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed


def run_coroutine_threadsafe(coro, loop):
    raise NotImplementedError("a sandbox runs one thread; use create_task()")


def wrap_future(future, *, loop=None):
    if isinstance(future, Future):
        return future
    raise NotImplementedError("a sandbox runs one thread; use create_task()")


# Classes that can be named and inherited from, but not used.
_STREAMS = ("StreamReader", "StreamWriter", "StreamReaderProtocol", "Server", "AbstractServer", "BaseTransport", "ReadTransport", "WriteTransport", "Transport",
            "DatagramTransport", "SubprocessTransport", "BaseProtocol", "Protocol", "BufferedProtocol", "DatagramProtocol", "SubprocessProtocol")


def __getattr__(name):
    if name in _STREAMS:
        made = globals()[name] = type(name, (), {"__module__": "asyncio"})
        return made
    if name in ("open_connection", "start_server", "create_subprocess_exec", "create_subprocess_shell", "open_unix_connection", "start_unix_server"):
        raise NotImplementedError("asyncio." + name + "() is not there: a sandbox has no sockets and no processes; call a host function instead")
    raise AttributeError("module 'asyncio' has no attribute '" + name + "'", name=name, obj=__import__("asyncio"))
