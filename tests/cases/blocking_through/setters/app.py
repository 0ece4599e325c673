"""Uses the property from async code."""

from setters.label import Label


async def change(label: Label) -> None:
    print(label.text)
    label.text = "new"  # E: blocking-file
    del label.text  # E: blocking-path
