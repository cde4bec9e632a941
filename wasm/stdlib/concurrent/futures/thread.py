from . import ThreadPoolExecutor
