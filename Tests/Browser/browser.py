"""A headless Chromium that is spoken to through its debugging pipe; the standard library is enough."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def executable():
    """The browser's name; None where there is none."""
    return next((name for name in NAMES if shutil.which(name)), None)


class Browser:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="kaitei-browser-")
        read_in, self.write = os.pipe()
        self.read, write_out = os.pipe()

        def wire():  # The pipe is file descriptors 3 and 4 of the browser.
            one, two = os.dup(read_in), os.dup(write_out)
            os.dup2(one, 3)
            os.dup2(two, 4)

        self.process = subprocess.Popen(
            [executable(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-extensions", "--hide-scrollbars", "--disable-dev-shm-usage",
             "--remote-debugging-pipe", "--user-data-dir=" + self.profile, "about:blank"],
            pass_fds=(3, 4), preexec_fn=wire, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.number, self.buffer, self.events = 0, b"", []

    def message(self):
        while b"\0" not in self.buffer:
            data = os.read(self.read, 1 << 20)
            if not data:
                raise EOFError("the browser has ended")
            self.buffer += data
        head, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(head)

    def send(self, method, session=None, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.write, data[:32768]):]
        while True:
            answer = self.message()
            if answer.get("id") == message["id"]:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def close(self):
        try:
            self.send("Browser.close")
        except (EOFError, OSError, RuntimeError):
            pass
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
        shutil.rmtree(self.profile, ignore_errors=True)


class Page:
    """One tab; `events` of it tell requests and complaints."""

    def __init__(self, browser):
        self.browser = browser
        target = browser.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.send(
            "Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "DOM", "Accessibility"):
            self.send(domain + ".enable")

    def send(self, method, **params):
        return self.browser.send(method, self.session, **params)

    def resize(self, width, height=900):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=width < 500)

    def media(self, scheme="light", media=""):
        self.send("Emulation.setEmulatedMedia", media=media,
                  features=[{"name": "prefers-color-scheme", "value": scheme}])

    def go(self, address):
        self.browser.events.clear()
        self.send("Page.navigate", url=address)
        while not self.heard("Page.loadEventFired"):
            self.browser.events.append(self.browser.message())

    def heard(self, method):
        return [event["params"] for event in self.browser.events
                if event.get("method") == method and event.get("sessionId") == self.session]

    def run(self, script):
        result = self.send("Runtime.evaluate", expression=script, returnByValue=True,
                           awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(str(result["exceptionDetails"])[:600])
        return result["result"].get("value")

    def until(self, script, seconds=20):
        """Waits until a script is true."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.run(script):
                return True
            time.sleep(0.05)
        return False

    def key(self, key, code=None, shift=False):
        known = {"Tab": 9, "Enter": 13, " ": 32}
        params = {"key": key, "code": code or key, "modifiers": 8 if shift else 0,
                  "windowsVirtualKeyCode": known.get(key, ord(key[0].upper()))}
        if len(key) == 1:
            params["text"] = key
        elif key == "Enter":
            params["text"] = "\r"
        self.send("Input.dispatchKeyEvent", type="keyDown", **params)
        params.pop("text", None)
        self.send("Input.dispatchKeyEvent", type="keyUp", **params)

    def picture(self, path, height=None):
        size = self.send("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": height or size["height"],
                "scale": 1}
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=True,
                         clip=clip)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def pdf(self):
        return base64.b64decode(self.send(
            "Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])
