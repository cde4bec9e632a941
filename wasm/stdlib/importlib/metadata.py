# importlib.metadata: nothing is installed in the sandbox.

__all__ = ["PackageNotFoundError", "distribution", "distributions", "entry_points", "files", "metadata", "requires", "version"]


class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return "No package metadata was found for %s" % self.args

    @property
    def name(self):
        return self.args[0]


def distribution(distribution_name):
    raise PackageNotFoundError(distribution_name)


version = metadata = files = requires = distribution


def distributions(**kwargs):
    return iter(())


def entry_points(**params):
    return ()


def packages_distributions():
    return {}
