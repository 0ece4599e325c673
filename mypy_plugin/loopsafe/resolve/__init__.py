"""What an expression may evaluate to, and so which functions a call runs.

* ``world``: what is asked of the modules around, and the form of the answers;
* ``signatures``: what definitions and declared types tell by themselves;
* ``base``: the memory that all parts share;
* ``members``: what an attribute is;
* ``functions``: what runs when something is called;
* ``results``: what a call gives;
* ``uses``: what awaiting, iterating, entering and operators give;
* ``resolver``: names and all other expressions; the whole.
"""
