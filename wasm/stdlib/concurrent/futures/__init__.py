# concurrent.futures, with one thread: submit() calls the function and returns a future that is done.

from collections import namedtuple as _namedtuple

__all__ = [
    "ALL_COMPLETED", "BrokenExecutor", "CancelledError", "Executor", "FIRST_COMPLETED", "FIRST_EXCEPTION", "Future",
    "InvalidStateError", "ProcessPoolExecutor", "ThreadPoolExecutor", "TimeoutError", "as_completed", "wait",
]

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
TimeoutError = TimeoutError


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


class Future:
    def __init__(self):
        self._state = "PENDING"
        self._result = self._exception = None
        self._callbacks = []

    def __repr__(self):
        text = "<Future at %#x state=%s" % (id(self), self._state.lower())
        if self._state == "FINISHED":
            text += " %s %s" % (("raised", type(self._exception).__name__) if self._exception else ("returned", type(self._result).__name__))
        return text + ">"

    def cancel(self):
        if self._state in ("RUNNING", "FINISHED"):
            return False
        if self._state != "CANCELLED":
            self._finish("CANCELLED")
        return True

    def cancelled(self):
        return self._state == "CANCELLED"

    def running(self):
        return self._state == "RUNNING"

    def done(self):
        return self._state in ("FINISHED", "CANCELLED")

    def _wait(self, timeout):
        if self._state == "CANCELLED":
            raise CancelledError()
        if self._state != "FINISHED":
            if timeout is None:
                raise RuntimeError("waiting for a future that is not done would take forever: the sandbox runs one thread")
            import time

            time.sleep(timeout)
            raise TimeoutError()

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def add_done_callback(self, fn):
        if self.done():
            self._call(fn)
        else:
            self._callbacks.append(fn)

    def _call(self, fn):
        try:
            fn(self)
        except Exception:
            import logging

            logging.getLogger("concurrent.futures").exception("exception calling callback for %r", self)

    def _finish(self, state):
        if self.done():
            raise InvalidStateError("%s: %r" % (self._state, self))
        self._state = state
        for fn in self._callbacks:
            self._call(fn)

    def set_running_or_notify_cancel(self):
        if self._state == "CANCELLED":
            return False
        self._state = "RUNNING"
        return True

    def set_result(self, result):
        if not self.done():
            self._result = result
        self._finish("FINISHED")

    def set_exception(self, exception):
        if not self.done():
            self._exception = exception
        self._finish("FINISHED")


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            for future in futures:
                yield future.result()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


class _Pool(Executor):
    _shut = False

    def __init__(self, max_workers=None, initializer=None, initargs=()):
        if max_workers is not None and max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers or 1
        self._initializer = initializer
        self._initargs = initargs

    def submit(self, fn, /, *args, **kwargs):
        if self._shut:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        future.set_running_or_notify_cancel()
        self._run(future, fn, args, kwargs)
        return future

    def _run(self, future, fn, args, kwargs):
        if self._initializer is not None:
            initializer, self._initializer = self._initializer, None
            initializer(*self._initargs)
        try:
            result = fn(*args, **kwargs)
        except BaseException as e:
            future.set_exception(e)
        else:
            future.set_result(result)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shut = True


class ThreadPoolExecutor(_Pool):
    _pools = 0

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        super().__init__(max_workers, initializer, initargs)
        if not thread_name_prefix:
            thread_name_prefix = "ThreadPoolExecutor-%d" % ThreadPoolExecutor._pools
            ThreadPoolExecutor._pools += 1
        self._name = thread_name_prefix + "_0"

    def _run(self, future, fn, args, kwargs):
        import threading

        thread = threading.Thread(target=super()._run, name=self._name, args=(future, fn, args, kwargs))
        thread.start()


class ProcessPoolExecutor(_Pool):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        super().__init__(max_workers, initializer, initargs)


_Done = _namedtuple("DoneAndNotDoneFutures", "done not_done")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    done = {future for future in fs if future.done()}
    return _Done(done, {future for future in fs if future not in done})


def as_completed(fs, timeout=None):
    seen = set()
    for future in fs:
        if future not in seen:
            seen.add(future)
            future._wait(timeout) if not future.done() else None
            yield future
