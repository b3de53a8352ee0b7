#!/usr/bin/env python3
"""Opens reports of `vingerafdruk report` as people do, in a real browser, and looks at them.

Fails on an error in the console, on any request, on a finding of axe (WCAG 2.2 AA), on a page wider
than the screen, on a report that is too large or takes a second to open, on switches that switch
nothing and on what the keyboard cannot reach. Pictures at 360, 1280 and 1920 px, in light and dark,
and the pages of a print are left in .build/artefacts.
"""
import base64
import csv
import re
import subprocess

from selenium.webdriver.common.keys import Keys

from browser import SIZES, Browser, check
from server import ARTEFACTS, PROGRAM, ROOT

ANSWERS = ["--text-column", "answer", "--id-column", "respondent", "--group-column", "group"]
INTERVIEWS = ["Samples/interview-secretaris/input.txt", "Samples/interview-wijkteam/input.txt"]


def report(name, *arguments):
    """Writes a report and returns its path."""
    path = ARTEFACTS / f"{name}.html"
    subprocess.run([PROGRAM, "report", *map(str, arguments), "-o", path], cwd=ROOT, check=True,
                   stderr=subprocess.DEVNULL)
    return path


def long_interview():
    """An interview of over 10,000 words, made of a sample."""
    path = ARTEFACTS / "long.txt"
    text = (ROOT / INTERVIEWS[0]).read_text(encoding="utf-8")
    path.write_text(text * (10_000 // len(text.split()) + 1), encoding="utf-8")
    return path


def many_answers():
    """A thousand respondents, made of a sample."""
    path = ARTEFACTS / "many.csv"
    with open(ROOT / "Samples/survey/input.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        for number in range(1000):
            writer.writerow({**rows[number % len(rows)], "respondent": f"r{number:04}"})
    return path


def opens(page, path, most, seconds=1.0):
    """Opens a report, which may be so large and take so long."""
    size = path.stat().st_size
    check(size < most, f"{path.name} has {size} bytes")
    times = []
    for _ in range(3):
        page.browser.get(path.as_uri())
        times.append(page.run(
            "const t = performance.getEntriesByType('navigation')[0]; return t.loadEventEnd") / 1000)
    print(f"{path.name}: {size / 1e6:.2f} MB, opens in {min(times):.2f} s")
    check(min(times) < seconds, f"{path.name} takes {min(times):.2f} s to open")


def looks(page, path):
    """At every size, in light or dark, with everything unfolded."""
    page.browser.get(path.as_uri())
    page.run("document.querySelectorAll('details').forEach((e) => { e.open = true; })")
    for (width, height), theme in zip(SIZES, ["dark", "light", "dark"]):
        page.size(width, height)
        page.click(f"#theme-{theme}")
        page.audit(f"{path.stem}-{width}-{theme}")
        page.picture(f"{path.stem}-{width}-{theme}")
    page.size(1280, 900)


def follows_the_system(page, path):
    page.browser.get(path.as_uri())
    grounds = []
    for theme in ["light", "dark"]:
        page.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": theme}]})
        grounds.append(page.run("return getComputedStyle(document.body).backgroundColor"))
    check(grounds[0] != grounds[1], "the page does not follow the system's appearance")
    page.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def switches(page, path):
    """Every switch changes the words of its group, and the words say why they count."""
    page.browser.get(path.as_uri())
    for box in page.all(".words:first-of-type .switches input"):
        mark = box.get_attribute("class").removeprefix("sw-")
        word = "u" if mark == "t" else f"b.{mark}"
        style = ("const e = document.querySelector(arguments[0]); if (!e) return null;"
                 "const s = getComputedStyle(e);"
                 "return s.backgroundColor + s.borderBottomColor + s.textDecorationLine")
        before = page.run(style, f".running {word}")
        if before is None:
            continue
        selector = f".switches .sw-{mark}"
        page.click(selector)
        check(page.run(style, f".running {word}") != before, f"switch {mark} switches nothing")
        page.click(selector)
        check(page.run(style, f".running {word}") == before, f"switch {mark} does not switch back")
    page.hover(".running b.a")
    page.until("return document.querySelector('.why').textContent.includes('→')")


def keyboard(page, path):
    """Everything that a mouse can do, without one."""
    page.browser.get(path.as_uri())

    def focused():
        return page.run("const e = document.activeElement; return e.id || e.className || e.localName")

    def tab_to(name, limit=80):
        seen = []
        for _ in range(limit):
            page.press(Keys.TAB)
            seen.append(focused())
            check(page.run("const e = document.activeElement;"
                           "return getComputedStyle(e).outlineStyle !== 'none' || e.id === 'main'"),
                  f"focus cannot be seen on {seen[-1]}")
            if seen[-1] == name:
                return
        raise SystemExit(f".ci/browser/report.py: Tab does not reach {name}: {seen}")

    page.press(Keys.TAB)
    check(focused() == "skip", f"Tab reaches {focused()} first")
    page.press(Keys.ENTER)
    check(focused() == "main", "the skip link does not lead to the content")
    tab_to("summary")
    page.press(Keys.ENTER)
    check(page.run("return document.activeElement.parentElement.open"), "Enter unfolds nothing")
    tab_to("sw-a")
    page.press(Keys.SPACE)
    check(not page.find(".sw-a").is_selected(), "Space does not switch")
    tab_to("running")
    page.press(Keys.ARROW_RIGHT)
    one = page.until("return document.querySelector('.why').textContent.includes('→')"
                     " && document.querySelector('.why').textContent")
    page.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT)
    check(page.find(".why").text != one, "the arrow keys do not go on")
    page.press(Keys.ESCAPE)
    check("→" not in page.find(".why").text, "Escape does not dismiss the reason")


def prints(page, path):
    """The report on A4."""
    page.browser.get(path.as_uri())
    data = page.browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"]
    pdf = base64.b64decode(data)
    (ARTEFACTS / f"{path.stem}.pdf").write_bytes(pdf)
    boxes = {tuple(round(float(n)) for n in box.split())
             for box in re.findall(rb"/MediaBox \[([^\]]*)\]", pdf)}
    check(boxes == {(0, 0, 595, 842)}, f"the paper is {boxes}")


def main():
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    interviews = report("interviews", *INTERVIEWS)
    survey = report("survey", "Samples/survey/input.csv", *ANSWERS)
    english = report("english", "Samples/letter/input.txt", "Samples/policy/input.txt",
                     "--language", "en", "--no-text")
    page = Browser("report", origins=("file://",))
    try:
        opens(page, report("long", long_interview()), 3_000_000)
        opens(page, report("many", many_answers(), *ANSWERS), 10_000_000, seconds=3.0)
        for path in [interviews, survey, english]:
            looks(page, path)
        follows_the_system(page, english)
        switches(page, interviews)
        keyboard(page, interviews)
        prints(page, interviews)
        prints(page, survey)
        page.quiet()
        page.finish()
    finally:
        page.browser.quit()
    print(".ci/browser/report.py: all well; pictures in .build/artefacts")


if __name__ == "__main__":
    main()
