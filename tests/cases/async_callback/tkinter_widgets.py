"""What tkinter calls when something is clicked, closed or changed."""

# not run: needs a display

import tkinter
from tkinter import ttk


async def save() -> None: ...


async def changed(name: str, index: str, mode: str) -> None: ...


def show() -> None:
    print("shown")


def build() -> None:
    root = tkinter.Tk()
    root.protocol("WM_DELETE_WINDOW", save)  # E: async-callback
    tkinter.Button(root, text="Save", command=save)  # E: async-callback
    ttk.Button(root, text="Save", command=save)  # E: async-callback
    tkinter.Checkbutton(root, command=save)  # E: async-callback
    menu = tkinter.Menu(root)
    menu.add_command(label="Save", command=save)  # E: async-callback
    tkinter.StringVar(root).trace_add("write", changed)  # E: async-callback


def build_with_sync_ones() -> None:
    root = tkinter.Tk()
    root.protocol("WM_DELETE_WINDOW", show)
    tkinter.Button(root, text="Show", command=show)
    ttk.Button(root, text="Show", command=lambda: print("clicked"))
    tkinter.Button(root, text="Nothing")
    menu = tkinter.Menu(root)
    menu.add_command(label="Show", command=show)
    tkinter.StringVar(root).trace_add("write", lambda *args: print(args))
