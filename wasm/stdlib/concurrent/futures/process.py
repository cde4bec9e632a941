from . import ProcessPoolExecutor
