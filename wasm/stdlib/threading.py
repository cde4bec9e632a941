# threading, with one thread: the function of a Thread is called when it is started, and start() returns when it has
# returned. So programs that share work out and collect it behave as ever; what would wait for another thread without end
# raises RuntimeError.

import sys as _sys

import _thread
from _thread import RLock, TIMEOUT_MAX, allocate_lock, forever as _forever, get_ident, get_native_id, lock, stack_size

__all__ = [
    "Barrier", "BoundedSemaphore", "BrokenBarrierError", "Condition", "Event", "ExceptHookArgs", "Lock", "RLock", "Semaphore",
    "TIMEOUT_MAX", "Thread", "ThreadError", "Timer", "active_count", "current_thread", "enumerate", "excepthook", "get_ident",
    "get_native_id", "getprofile", "gettrace", "local", "main_thread", "setprofile", "settrace", "stack_size",
]

Lock = allocate_lock
ThreadError = RuntimeError


class BrokenBarrierError(RuntimeError):
    pass


def _sleep(seconds):
    import time

    if seconds > 0:
        time.sleep(seconds)


class Condition:
    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self.acquire = lock.acquire
        self.release = lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc):
        return self._lock.__exit__(*exc)

    def _check(self, what):
        owned = self._lock._is_owned() if hasattr(self._lock, "_is_owned") else self._lock.locked()
        if not owned:
            raise RuntimeError("cannot %s on un-acquired lock" % what)

    def wait(self, timeout=None):
        self._check("wait")
        if timeout is None:
            _forever("wait() of a condition")
        _sleep(timeout)
        return False

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if not result:
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        self._check("notify")

    def notify_all(self):
        self._check("notify")

    notifyAll = notify_all


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if not self._value:
            if not blocking:
                return False
            if timeout is None:
                _forever("acquire() of a semaphore at zero")
            _sleep(timeout)
            return False
        self._value -= 1
        return True

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if n >= 1 and self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    def __init__(self):
        self._flag = False

    def __repr__(self):
        return "<threading.Event at %#x: %s>" % (id(self), "set" if self._flag else "unset")

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        if not self._flag:
            if timeout is None:
                _forever("wait() of an event that is not set")
            _sleep(timeout)
        return self._flag


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        self.parties = parties
        self._action = action
        self._timeout = timeout
        self.broken = False
        self.n_waiting = 0

    def wait(self, timeout=None):
        if self.broken:
            raise BrokenBarrierError
        if self.parties > 1:
            timeout = self._timeout if timeout is None else timeout
            if timeout is None:
                _forever("wait() of a barrier")
            _sleep(timeout)
            self.broken = True
            raise BrokenBarrierError
        if self._action:
            self._action()
        return 0

    def reset(self):
        self.broken = False

    def abort(self):
        self.broken = True


class ExceptHookArgs(tuple):
    def __new__(cls, args):
        return tuple.__new__(cls, args)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args):
    if args.exc_type == SystemExit:
        return
    import traceback

    name = args.thread.name if args.thread is not None else get_ident()
    print("Exception in thread %s:" % name, file=_sys.stderr)
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=_sys.stderr)


__excepthook__ = excepthook

_running = []
_unnamed = 0
_idents = 1


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        global _unnamed
        if group is not None:
            raise AssertionError("group argument must be None for now")
        if name is None:
            _unnamed += 1
            name = "Thread-%d" % _unnamed
            if target is not None and hasattr(target, "__name__"):
                name += " (%s)" % target.__name__
        self._target = target
        self._name = str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._started = self._stopped = False

    def __repr__(self):
        status = "stopped" if self._stopped else "started" if self._started else "initial"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += " %s" % self._ident
        return "<%s(%s, %s)>" % (type(self).__name__, self._name, status)

    def start(self):
        global _idents
        if self._started:
            raise RuntimeError("threads can only be started once")
        self._started = True
        _idents += 1
        self._ident = _idents
        self._bootstrap()

    def _bootstrap(self):
        _thread.running.append(self._ident)
        _running.append(self)
        try:
            self.run()
        except Exception as e:
            excepthook(ExceptHookArgs((type(e), e, e.__traceback__, self)))
        except SystemExit:
            pass
        finally:
            _running.pop()
            _thread.running.pop()
            self._stopped = True

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        if not self._started:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")

    def is_alive(self):
        return self._started and not self._stopped

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def ident(self):
        return self._ident

    native_id = ident

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if self._started:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name


class Timer(Thread):
    # Nothing else happens while it waits, so it does not: its function is called when someone joins it, or after the program.

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def _bootstrap(self):
        import atexit

        atexit.register(self._end)

    def _end(self):
        if not self._stopped:
            if not self.finished.is_set():
                _sleep(self.interval)
            super()._bootstrap()

    def cancel(self):
        self.finished.set()
        self._stopped = self._started

    def join(self, timeout=None):
        super().join(timeout)
        if timeout is None or timeout >= self.interval:
            self._end()
        else:
            _sleep(timeout)

    def run(self):
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name="MainThread", daemon=False)
        self._started = True
        self._ident = 1


_main = _MainThread.__new__(_MainThread)
_running.append(_main)
_main._daemonic = False
_main.__init__()


def current_thread():
    return _running[-1]


currentThread = current_thread


def main_thread():
    return _main


def active_count():
    return len(_running)


activeCount = active_count


def enumerate():
    return _running[:]


class local:
    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        object.__setattr__(self, "_local__args", (args, kwargs))
        object.__setattr__(self, "_local__values", {get_ident(): {}})
        return self

    def _local__here(self):
        values = self._local__values
        here = values.get(get_ident())
        if here is None:
            here = values[get_ident()] = {}
            args, kwargs = self._local__args
            self.__init__(*args, **kwargs)
        return here

    def __getattr__(self, name):
        if name == "__dict__":
            return self._local__here()
        try:
            return self._local__here()[name]
        except KeyError:
            raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name)) from None

    def __setattr__(self, name, value):
        self._local__here()[name] = value

    def __delattr__(self, name):
        try:
            del self._local__here()[name]
        except KeyError:
            raise AttributeError(name) from None


def settrace(func):
    pass


setprofile = settrace


def gettrace():
    return None


getprofile = gettrace
