"""Accepts or refuses all tracked changes of Word documents in LibreOffice, and writes the text that is left.

    /usr/bin/python3 office.py FOLDER FILE…

For each FILE.docx there are then FILE.accepted.txt and FILE.refused.txt. Needs the distribution's python3-uno.
"""

import os
import subprocess
import sys
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def value(name, content):
    setting = PropertyValue()
    setting.Name, setting.Value = name, content
    return setting


def connected(address):
    """The suite's components, as soon as it listens; None where it does not within a minute."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            return resolver.resolve(f"uno:{address};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    return None


def main(folder, files):
    # A pipe of its own name, so that no other run answers.
    address = "pipe,name=kaitei" + uuid.uuid4().hex
    suite = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--norestore", f"--accept={address};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connected(address)
        if context is None:
            sys.exit(69)
        make = context.ServiceManager.createInstanceWithContext
        desktop = make("com.sun.star.frame.Desktop", context)
        dispatcher = make("com.sun.star.frame.DispatchHelper", context)
        for file in files:
            for command, ending in (("AcceptAllTrackedChanges", ".accepted.txt"), ("RejectAllTrackedChanges", ".refused.txt")):
                document = desktop.loadComponentFromURL("file://" + file, "_blank", 0, (value("Hidden", True),))
                frame = document.getCurrentController().getFrame()
                dispatcher.executeDispatch(frame, ".uno:" + command, "", 0, ())
                target = "file://" + os.path.splitext(file)[0] + ending
                document.storeToURL(target, (value("FilterName", "Text (encoded)"), value("FilterOptions", "UTF8")))
                document.close(True)
        desktop.terminate()
        suite.wait(30)
    finally:
        if suite.poll() is None:
            suite.kill()


main(sys.argv[1], sys.argv[2:])
