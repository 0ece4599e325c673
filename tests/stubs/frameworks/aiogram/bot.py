"""Handlers and filters run in threads if they are sync."""

import time

from aiogram import Bot, Dispatcher, Router
from aiogram.types import Message

router = Router()
dispatcher = Dispatcher()


def is_long(message: Message) -> bool:
    time.sleep(1)
    return True


@router.message(is_long)
async def on_the_loop(message: Message) -> None:
    time.sleep(1)  # E: blocking-sleep


@router.message()
def in_a_thread(message: Message) -> None:
    time.sleep(1)


def also_in_a_thread(message: Message) -> None:
    time.sleep(1)


router.message.register(also_in_a_thread, is_long)
router.message.register(on_the_loop)


async def main(bot: Bot) -> None:
    dispatcher.run_polling(bot)  # E: nested-event-loop


def start(bot: Bot) -> None:
    dispatcher.run_polling(bot)
