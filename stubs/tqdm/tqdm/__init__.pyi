from loopsafe import iterates

class tqdm:
    @iterates("iterable", when="iterated")
    def __init__(
        self,
        iterable=...,
        desc=...,
        total=...,
        leave=...,
        file=...,
        ncols=...,
        mininterval=...,
        maxinterval=...,
        miniters=...,
        ascii=...,
        disable=...,
        unit=...,
        unit_scale=...,
        dynamic_ncols=...,
        smoothing=...,
        bar_format=...,
        initial=...,
        position=...,
        postfix=...,
        unit_divisor=...,
        write_bytes=...,
        lock_args=...,
        nrows=...,
        colour=...,
        delay=...,
        gui=...,
        **kwargs,
    ): ...
