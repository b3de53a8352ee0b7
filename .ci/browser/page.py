#!/usr/bin/env python3
"""Uses the page of `vingerafdruk serve` as people do, in a real browser, and looks at it.

Pastes, drops each type of file, switches categories, compares, downloads, changes language and
appearance, works by keyboard alone. Fails on an error in the console, on a request that leaves this
machine, on a finding of axe (WCAG 2.2 AA) and on a page wider than the screen. Pictures at 360,
1280 and 1920 px are left in .build/artefacts.
"""
import base64
import io
import json
import pathlib
import tempfile
import time
import zipfile

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from browser import Browser, check
from server import ARTEFACTS, ROOT, Server

INTERVIEW = (ROOT / "Samples/interview-wijkteam/input.txt").read_text(encoding="utf-8")
LETTER = (ROOT / "Samples/letter/input.txt").read_text(encoding="utf-8")
SURVEY = (ROOT / "Samples/survey/input.csv").read_text(encoding="utf-8")
VTT = """WEBVTT

00:00.000 --> 00:02.000
<v Interviewer>Hoe doe je dat, samenwerken?

00:02.500 --> 00:09.000
<v Anna>Ik luister eerst naar de bewoners, en daarna breng ik hun verhaal naar binnen.
"""
SRT = """1
00:00:00,000 --> 00:00:02,000
Wij zien dat de gemeente luistert.

2
00:00:02,500 --> 00:00:04,000
Maar zij doen er niets mee.
"""


def docx(text):
    """A document as Word saves it, in its smallest form."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return zipped({
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Override '
                               f'PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
                       f'Type="{office}/relationships/officeDocument" Target="word/document.xml"/>'
                       "</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body><w:p><w:r><w:t>{text}</w:t>'
                             "</w:r></w:p></w:body></w:document>",
    })


def xlsx(rows):
    """A sheet as Excel saves it, in its smallest form."""
    sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    cells = "".join(
        f'<row r="{r}">' + "".join(
            f'<c r="{chr(65 + c)}{r}" t="inlineStr"><is><t>{text}</t></is></c>'
            for c, text in enumerate(row)) + "</row>"
        for r, row in enumerate(rows, 1))
    return zipped({
        "[Content_Types].xml":
            f'<Types xmlns="{package}/content-types"><Override PartName="/xl/workbook.xml" '
            f'ContentType="{kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" '
            f'ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
                       f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{sheet}" xmlns:r="{office}"><sheets><sheet name="A" '
                           'sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml":
            f'<worksheet xmlns="{sheet}"><sheetData>{cells}</sheetData></worksheet>',
    })


def zipped(files):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return data.getvalue()


class Page(Browser):
    """The page in a browser."""

    def __init__(self, url, downloads):
        super().__init__("page", origins=(url + "/",))
        self.url = url
        self.browser.execute_cdp_cmd(
            "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(downloads)})
        self.downloads = downloads

    def open(self):
        self.browser.get(self.url + "/")
        self.until("return document.querySelectorAll('#pasted textarea').length > 0")

    def read(self, documents):
        """Waits until the page shows so many documents, or answers."""
        self.until(
            "return document.querySelector('#results').getAttribute('aria-busy') === 'false'"
            " && document.querySelector('#status').textContent.includes(arguments[0])",
            {1: "1 te"}.get(documents, f"{documents} te"))

    def paste(self, text, index=0):
        self.run("const area = document.querySelectorAll('#pasted textarea')[arguments[1]];"
                 "area.value = arguments[0]; area.dispatchEvent(new Event('input'));", text, index)

    def drop(self, name, data):
        """Drops a file on the page."""
        data = base64.b64encode(data.encode() if isinstance(data, str) else data).decode()
        self.run("""
            const bytes = Uint8Array.from(atob(arguments[1]), (c) => c.charCodeAt(0));
            const transfer = new DataTransfer();
            transfer.items.add(new File([bytes], arguments[0]));
            for (const kind of ["dragenter", "dragover", "drop"]) {
              document.querySelector("#drop").dispatchEvent(
                new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
            }""", name, data)

    def clear(self):
        self.click("#clear")
        self.until("return document.querySelector('#results').childElementCount === 0")

    def downloaded(self, name):
        path = self.downloads / name
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            if path.exists():
                return path.read_bytes()
            time.sleep(0.05)
        raise SystemExit(f".ci/browser/page.py: {name} was not downloaded")


def pastes_and_looks(page):
    page.open()
    page.audit("empty")
    page.paste(INTERVIEW)
    page.read(1)
    check(page.all("#results .path") or page.all("#results .turn"), "no turns of the conversation")
    for width, height in [(360, 800), (1280, 900), (1920, 1080)]:
        page.size(width, height)
        page.picture(f"{width}")
        page.audit(f"{width}")
    page.size(1280, 900)


def switches_categories(page):
    marked = "return getComputedStyle(document.querySelector('.running b.a')).backgroundColor"
    before = page.run(marked)
    page.click(".switches .sw-a")
    check(page.run(marked) != before, "a category cannot be switched off")
    page.click(".switches .sw-a")
    check(page.run(marked) == before, "a category cannot be switched on again")
    page.hover(".running b.a")
    page.until("return document.querySelector('.why').textContent.includes('→')")


def compares(page):
    page.click("#second")
    page.paste(LETTER, 1)
    page.read(2)
    page.click("#beside")
    lefts = page.run("return [...document.querySelectorAll('#results > .document')]"
                     ".map((e) => e.getBoundingClientRect().left)")
    check(len(lefts) == 2 and lefts[0] < lefts[1], "two texts do not stand beside each other")
    page.audit("beside")
    page.picture("beside-1280")
    page.size(1920, 1080)
    page.picture("beside-1920")
    page.size(1280, 900)


def drops(page, formats):
    rows = [["wie", "antwoord"], ["A", "Ik neem het voortouw."], ["B", "Wij doen het samen."]]
    files = {"gesprek.txt": INTERVIEW, "gesprek.vtt": VTT, "gesprek.srt": SRT,
             "survey.csv": SURVEY}
    if "docx" in formats:
        files["brief.docx"] = docx("Wij zien dat de gemeente luistert naar ons verhaal.")
    if "xlsx" in formats:
        files["tabel.xlsx"] = xlsx(rows)
    for name, data in files.items():
        page.clear()
        page.drop(name, data)
        if name.endswith((".csv", ".xlsx")):
            page.until("return document.querySelector('.columns-choice:not([hidden])') !== null")
            page.audit("columns")
            column = "answer" if name.endswith(".csv") else "antwoord"
            Select(page.find("[data-option='text-column']")).select_by_visible_text(column)
        page.until("return document.querySelector('#results section') !== null")
        check(not page.all("#problems li"), f"{name}: {page.find('#problems').text}")
    page.clear()
    page.drop("plaatje.txt", bytes(range(256)))
    page.until("return document.querySelector('#problems li') !== null")
    page.clear()
    page.drop("survey.csv", SURVEY)
    page.until("return document.querySelector('.columns-choice:not([hidden])') !== null")
    for option, column in [("text-column", "answer"), ("id-column", "respondent"),
                           ("group-column", "group")]:
        Select(page.find(f"[data-option='{option}']")).select_by_visible_text(column)
    page.until("return document.querySelector('#group') !== null")
    page.audit("survey")
    page.picture("survey-1280")


def downloads(page):
    page.clear()
    page.paste(LETTER)
    page.read(1)
    for button in page.all("[data-download]"):
        if button.is_displayed():
            button.click()
    report = page.downloaded("vingerafdruk.html").decode()
    check(report.startswith("<!doctype html>") and "</html>" in report, "the report is cut off")
    check(page.downloaded("vingerafdruk.csv").startswith(b"document,input,group,words"),
          "the table has no header")
    check(page.downloaded("vingerafdruk-toonsoorten.csv").startswith(b"id,unit,speaker,group,maat"),
          "the table of tones has no header")
    check(json.loads(page.downloaded("vingerafdruk.json"))[0]["words"] > 50, "the JSON is empty")
    with zipfile.ZipFile(io.BytesIO(page.downloaded("vingerafdruk.xlsx"))) as book:
        check("xl/worksheets/sheet1.xml" in book.namelist() and book.testzip() is None,
              "the workbook is not whole")


def language_and_appearance(page):
    page.click("[name='language'][value='en']")
    page.until("return document.documentElement.lang === 'en'"
               " && document.querySelector('#status').textContent.startsWith('Read:')")
    check(page.find("#texts-h").text == "Texts", "the headings stay Dutch")
    check(page.find("#summary-h").text == "Summary", "the views stay Dutch")
    page.click("#theme-dark")
    dark = page.run("return getComputedStyle(document.body).backgroundColor")
    check(sum(int(n) for n in dark[4:-1].split(",")) < 150, f"dark is {dark}")
    page.audit("dark")
    page.picture("dark-1280")
    page.open()
    check(page.run("return document.documentElement.lang") == "en", "the language is forgotten")
    check(page.find("#theme-dark").is_selected(), "the appearance is forgotten")
    page.click("#theme-auto")
    page.click("[name='language'][value='nl']")


def keeps(page):
    """Saves a project, finds it again after a reload, opens and deletes it."""
    page.open()
    page.paste(LETTER)
    page.read(1)
    page.drop("gesprek.txt", INTERVIEW)
    page.read(2)
    page.find("#project-name").send_keys("Team A", Keys.ENTER)
    page.until("return document.querySelectorAll('#project-list li').length === 1")
    page.open()
    page.until("return document.querySelectorAll('#project-list li').length === 1")
    page.audit("projects")
    page.click("#project-list .open")
    page.read(2)
    names = [e.text for e in page.all("#file-list .name")]
    check(names == ["Tekst 1", "gesprek.txt"], f"opened {names}")
    page.click("#project-list .remove")
    page.until("return document.querySelectorAll('#project-list li').length === 0")


def keyboard(page):
    """Everything that a mouse can do, without one."""
    page.open()

    def press(*keys):
        ActionChains(page.browser).send_keys(*keys).perform()

    def focused():
        return page.run("const e = document.activeElement;"
                        "return e.id || e.dataset.download || e.className || e.localName")

    def tab_to(name, limit=60):
        seen = []
        for _ in range(limit):
            press(Keys.TAB)
            seen.append(focused())
            visible = page.run(
                "const e = document.activeElement;"
                "const s = getComputedStyle(e.matches('#files') ? document.querySelector('.choose') : e);"
                "return s.outlineStyle !== 'none' || e.id === 'main'")
            check(visible, f"focus cannot be seen on {seen[-1]}")
            if seen[-1] == name:
                return
        raise SystemExit(f".ci/browser/page.py: Tab does not reach {name}: {seen}")

    press(Keys.TAB)
    check(focused() == "skip", f"Tab reaches {focused()} first")
    press(Keys.ENTER)
    tab_to("text-1")
    press("Wij zien dat de gemeente luistert, maar ik weet het niet.")
    page.read(1)
    tab_to("files")
    tab_to("second")
    press(Keys.SPACE)
    check(focused() == "text-2", "the new text does not get the focus")
    press("Ik ook niet.")
    page.read(2)
    tab_to("csv")
    tab_to("beside")
    press(Keys.SPACE)
    check(page.run("return document.querySelector('#results').className") == "beside",
          "Space does not put the texts beside each other")
    tab_to("sw-a")
    press(Keys.SPACE)
    tab_to("running")
    press(Keys.ARROW_RIGHT)
    page.until("return [...document.querySelectorAll('.why')].some((e) => e.textContent.includes('→'))")


def main():
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Server(
            "--timeout", "20", "--store", f"{folder}/projects.sqlite", name="page") as server:
        page = Page(server.url, pathlib.Path(folder))
        try:
            page.open()
            document = page.run("return fetch('/openapi.json').then((answer) => answer.json())")
            formats = next(p["schema"]["enum"]
                           for p in document["paths"]["/v1/read"]["post"]["parameters"]
                           if p["name"] == "format")
            for step in [pastes_and_looks, switches_categories, compares,
                         lambda page: drops(page, formats), downloads, language_and_appearance,
                         keeps, keyboard]:
                step(page)
                page.quiet()
            page.finish()
        finally:
            page.browser.quit()
        check("error" not in server.log(), "the server's log has errors")
    print(".ci/browser/page.py: all well; pictures in .build/artefacts")


if __name__ == "__main__":
    main()
