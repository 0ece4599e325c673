# mypy: disable-error-code="import-untyped, import-not-found"
"""Libraries that are not installed, or have no types, are known by the names they are imported under."""

import psycopg2
import pymysql as mysql
from pymysql import connect


async def blocks() -> None:
    connection = psycopg2.connect("")  # E: blocking-database
    cursor = connection.cursor()
    cursor.execute("select 1")  # E: blocking-database
    mysql.connect()  # E: blocking-database
    connect()  # E: blocking-database


async def harmless() -> None:
    print(psycopg2.Error, mysql.err)
    mysql.unheard_of()
