# What libraries ask of threads although they start none: there is one thread, so a lock is only a counter.

TIMEOUT_MAX = 9223372036.0
error = RuntimeError


def get_ident():
    return 1


get_native_id = get_ident


def start_new_thread(function, args, kwargs={}, /):
    raise error("can't start new thread: the sandbox runs one thread; call the function")


class LockType:
    _again = False

    def __init__(self):
        self._held = 0

    def acquire(self, blocking=True, timeout=-1):
        if self._held and not self._again:
            if blocking and timeout < 0:
                raise error("the lock is held by this thread, and there is no other that could release it")
            return False
        self._held += 1
        return True

    def release(self):
        if not self._held:
            raise error("cannot release un-acquired lock" if self._again else "release unlocked lock")
        self._held -= 1

    def locked(self):
        return self._held > 0

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()


class RLock(LockType):
    _again = True


allocate_lock = LockType
