# _thread: locks. There is one thread, so one that is held will never be given back by another.

error = RuntimeError
TIMEOUT_MAX = 9223372036.0


def forever(what):
    raise RuntimeError("%s would wait forever: the sandbox runs one thread" % what)


class lock:
    def __init__(self):
        self._held = False

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if not self._held:
            self._held = True
            return True
        if blocking and timeout == -1:
            forever("acquire() of a lock that is held")
        if blocking:
            import time

            time.sleep(timeout)
        return False

    def release(self):
        if not self._held:
            raise RuntimeError("release unlocked lock")
        self._held = False

    def locked(self):
        return self._held

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        return "<%s _thread.lock object at %#x>" % ("locked" if self._held else "unlocked", id(self))


class RLock:
    def __init__(self):
        self._owner = None
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._count and self._owner != me:
            if blocking and timeout == -1:
                forever("acquire() of a lock that is held")
            return False
        self._owner = me
        self._count += 1
        return True

    def release(self):
        if not self._count or self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1

    def _is_owned(self):
        return self._count > 0 and self._owner == get_ident()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        return "<%s _thread.RLock object owner=%d count=%d at %#x>" % (state, self._owner if self._count else 0, self._count, id(self))


LockType = lock


def allocate_lock():
    return lock()


# The number of the thread that runs; `threading` changes it while a thread's function is called.
running = [1]


def get_ident():
    return running[-1]


get_native_id = get_ident


def start_new_thread(function, args, kwargs={}):
    import threading

    thread = threading.Thread(target=function, args=args, kwargs=kwargs)
    thread.start()
    return thread.ident


def interrupt_main(signum=2):
    raise KeyboardInterrupt


def exit():
    raise SystemExit


def stack_size(size=0):
    return 0
