#### locks_without_threads
import _thread
lock = _thread.allocate_lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(True, 0), lock.release(), lock.locked())
with lock as held:
    print(held, lock.locked())
print(lock.locked())
try:
    lock.release()
except RuntimeError as error:
    print(type(error) is _thread.error, error)
#### locks_that_are_taken_again
import _thread
lock = _thread.RLock()
with lock:
    with lock as held:
        print(held, lock.acquire(), lock.release())
try:
    lock.release()
except RuntimeError as error:
    print(error)
print(isinstance(_thread.get_ident(), int), _thread.get_ident() == _thread.get_ident(), _thread.TIMEOUT_MAX)
