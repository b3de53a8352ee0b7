"""A headless Chromium with what the checks in this folder ask of it."""
import base64
import importlib.util
import json
import pathlib
import shutil
import sys
import time

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By

from server import ARTEFACTS

# The package is for playwright; what counts is the axe-core that it carries.
AXE = (pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent
       / "axe.min.js").read_text(encoding="utf-8")
SIZES = [(360, 800), (1280, 900), (1920, 1080)]


def check(condition, message):
    if not condition:
        raise SystemExit(f"{sys.argv[0]}: {message}")


class Browser:
    """A browser that keeps what it finds wrong; `origins` are the addresses it may ask."""

    def __init__(self, name, origins=()):
        options = webdriver.ChromeOptions()
        for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--lang=nl",
                         "--disable-background-networking", "--disable-component-update",
                         "--disable-dev-shm-usage", "--hide-scrollbars"]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        options.binary_location = shutil.which("chromium")
        self.browser = webdriver.Chrome(options, webdriver.ChromeService(shutil.which("chromedriver")))
        self.browser.set_script_timeout(60)
        self.name = name
        self.origins = origins
        self.findings = []

    def size(self, width, height):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def run(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def until(self, script, *arguments, seconds=15):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if found := self.run(script, *arguments):
                return found
            time.sleep(0.05)
        self.picture("failed")
        raise SystemExit(f"{sys.argv[0]}: waited in vain for: {script}")

    def find(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def click(self, selector):
        """Clicks what is in the middle of the window, where nothing sticks over it."""
        element = self.find(selector)
        self.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element)
        element.click()

    def hover(self, selector):
        element = self.find(selector)
        self.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element)
        ActionChains(self.browser).move_to_element(element).perform()

    def press(self, *keys):
        ActionChains(self.browser).send_keys(*keys).perform()

    def picture(self, name):
        data = self.browser.execute_cdp_cmd("Page.captureScreenshot", {
            "format": "png", "captureBeyondViewport": True, "clip": {
                "x": 0, "y": 0, "scale": 1,
                "width": self.run("return document.documentElement.clientWidth"),
                "height": min(12_000, self.run("return document.documentElement.scrollHeight"))}})
        (ARTEFACTS / f"{self.name}-{name}.png").write_bytes(base64.b64decode(data["data"]))

    def audit(self, name):
        """What axe finds, and whether the page fits its width."""
        self.run(AXE)
        found = self.browser.execute_async_script("""
            const done = arguments[arguments.length - 1];
            axe.run({ runOnly: arguments[0] }).then((r) => done(r.violations), (e) => done(String(e)));
            """, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        check(not isinstance(found, str), f"axe failed on {name}: {found}")
        (ARTEFACTS / f"axe-{self.name}-{name}.json").write_text(json.dumps(found, indent=1))
        lines = [f"{v['id']}: {v['nodes'][0]['target']} ({len(v['nodes'])})" for v in found]
        self.findings += [f"axe on {name}: {line}" for line in lines]
        wide = self.run("return document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            self.findings.append(f"{name} is {wide} px wider than the screen")

    def quiet(self):
        """No error in the console, and no request to anywhere else."""
        errors = [e for e in self.browser.get_log("browser") if e["level"] != "INFO"]
        check(not errors, f"the console says: {errors[:3]}")
        for entry in self.browser.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                check(url.startswith((*self.origins, "data:", "blob:")), f"a request to {url}")

    def finish(self):
        """Ends with an error where something was found."""
        check(not self.findings, "\n  ".join(["findings:", *self.findings]))
