import time


def step_30() -> None:
    time.sleep(1)


def step_29() -> None:
    step_30()


def step_28() -> None:
    step_29()


def step_27() -> None:
    step_28()


def step_26() -> None:
    step_27()


def step_25() -> None:
    step_26()


def step_24() -> None:
    step_25()


def step_23() -> None:
    step_24()


def step_22() -> None:
    step_23()


def step_21() -> None:
    step_22()


def step_20() -> None:
    step_21()


def step_19() -> None:
    step_20()


def step_18() -> None:
    step_19()


def step_17() -> None:
    step_18()


def step_16() -> None:
    step_17()


def step_15() -> None:
    step_16()


def step_14() -> None:
    step_15()


def step_13() -> None:
    step_14()


def step_12() -> None:
    step_13()


def step_11() -> None:
    step_12()


def step_10() -> None:
    step_11()


def step_9() -> None:
    step_10()


def step_8() -> None:
    step_9()


def step_7() -> None:
    step_8()


def step_6() -> None:
    step_7()


def step_5() -> None:
    step_6()


def step_4() -> None:
    step_5()


def step_3() -> None:
    step_4()


def step_2() -> None:
    step_3()


def step_1() -> None:
    step_2()


async def main() -> None:
    step_1()
