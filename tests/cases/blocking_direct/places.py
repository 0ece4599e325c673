"""Where the error stands, in calls that take several lines and in all kinds of statements."""

import time
from pathlib import Path

import requests


async def calls(path: Path) -> str:
    response = requests.get(  # E: blocking-http
        "http://localhost/",
        params={"text": path.read_text()},  # E: blocking-file
    )
    assert path.exists(), path.read_text()  # E: blocking-path, blocking-file
    if not path.is_dir():  # E: blocking-path
        path.mkdir()  # E: blocking-path
    while path.stat().st_size > 9:  # E: blocking-path
        path = path.parent
    try:
        path.touch()  # E: blocking-path
    except OSError:
        path.unlink()  # E: blocking-path
    else:
        path.rmdir()  # E: blocking-path
    finally:
        path.rename("b")  # E: blocking-path
    match path.read_bytes():  # E: blocking-file
        case b"" if path.exists():  # E: blocking-path
            path.rmdir()  # E: blocking-path
    for child in path.iterdir():  # E: blocking-path
        print(child)
    text = f"{path.read_text()}"  # E: blocking-file
    if (found := path.exists()) and found:  # E: blocking-path
        raise ValueError(path.read_text())  # E: blocking-file
    del path
    time.sleep(1)  # E: blocking-sleep
    return response.text if Path("a").exists() else text  # E: blocking-path


async def never_reached() -> None:
    return
    time.sleep(1)
