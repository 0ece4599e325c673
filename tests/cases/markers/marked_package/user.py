"""Uses the marked functions from another module."""

import marked_package
from marked_package import Device, check, devices, tiny


async def uses(device: Device) -> None:
    check()  # E: blocking-network
    marked_package.check()  # E: blocking-network
    devices.probe()  # E: blocking-network
    device.send()  # E: blocking-network
    devices.now(device.send)  # E: blocking-network
    devices.soon(device.send)  # E: blocking-network
    devices.elsewhere(device.send)
    devices.now(tiny)
    device.name()
    tiny()


def register(device: Device) -> None:
    devices.soon(check)  # E: blocking-network
    devices.soon(tiny)
    devices.now(check)
