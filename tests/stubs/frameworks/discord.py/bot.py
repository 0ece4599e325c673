"""Commands are async; checks run on the loop though they may be sync."""

import time

import discord
from discord.ext import commands, tasks

bot = commands.Bot("!", intents=discord.Intents.default())


def is_owner(ctx: commands.Context[commands.Bot]) -> bool:
    return True


def is_slow(ctx: commands.Context[commands.Bot]) -> bool:
    time.sleep(1)
    return True


@bot.command()
async def ping(ctx: commands.Context[commands.Bot]) -> None:
    time.sleep(1)  # E: blocking-sleep
    await ctx.send("pong", file=discord.File("pong.png"))  # E: blocking-file


@bot.event
async def on_message(message: discord.Message) -> None:
    time.sleep(1)  # E: blocking-sleep
    await bot.wait_for("message", check=lambda other: bool(other))


@tasks.loop(seconds=1)
async def every_second() -> None:
    time.sleep(1)  # E: blocking-sleep


bot.add_check(is_owner)
bot.add_check(is_slow)  # E: blocking-sleep


async def main() -> None:
    bot.run("token")  # E: nested-event-loop
