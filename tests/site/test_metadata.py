"""What pages say in their heads; sitemap, robots.txt, feed."""

import json
import re
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import datetime
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from tools import npm

from guide.project import LANGUAGES
from guide.site import cards, changes, export, feed, metadata, structured_data
from guide.verify.page import front_matter

ROOT = "https://example.org/sub/path/"
ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"

ADDRESS = {"type": "string", "pattern": f"^{ROOT}"}
TEXT = {"type": "string", "minLength": 1}
NAMED = {"properties": {"@id": ADDRESS}, "required": ["@id"]}
DAY = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
# What search engines ask of each type, see schema.org and the guides of
# those that read it.
PROPERTIES = {
    "TechArticle": {
        "headline": {"type": "string", "minLength": 1, "maxLength": 110},
        "description": TEXT,
        "inLanguage": {"enum": [*LANGUAGES]},
        "url": ADDRESS,
        "mainEntityOfPage": ADDRESS,
        "image": ADDRESS,
        "author": NAMED,
        "publisher": NAMED,
        "isPartOf": NAMED,
        "license": TEXT,
    },
    "FAQPage": {
        "name": TEXT,
        "inLanguage": {"enum": [*LANGUAGES]},
        "isPartOf": NAMED,
        "dateModified": DAY,
        "mainEntity": {
            "type": "array",
            "minItems": 3,
            "items": {
                "properties": {
                    "@type": {"const": "Question"},
                    "name": TEXT,
                    "acceptedAnswer": {
                        "properties": {
                            "@type": {"const": "Answer"},
                            "text": TEXT,
                        },
                        "required": ["@type", "text"],
                    },
                },
                "required": ["@type", "name", "acceptedAnswer"],
            },
        },
    },
    "BreadcrumbList": {
        "itemListElement": {
            "type": "array",
            "minItems": 2,
            "items": {
                "properties": {
                    "@type": {"const": "ListItem"},
                    "position": {"type": "integer", "minimum": 1},
                    "name": TEXT,
                    "item": ADDRESS,
                },
                "required": ["@type", "position", "name", "item"],
            },
        }
    },
    "WebSite": {"name": TEXT, "url": ADDRESS, "publisher": NAMED},
    "Organization": {"name": TEXT, "url": ADDRESS},
}


@pytest.fixture(scope="module")
def heads(site, pages):
    return {
        page: BeautifulSoup(
            (site / page / "index.html")
            .read_text("utf-8")
            .partition("</head>")[0],
            "html.parser",
        )
        for page in pages
    }


@pytest.fixture(scope="module")
def graphs(heads):
    """Return the JSON-LD of each page, its nodes by type."""
    found = {}
    for page, head in heads.items():
        (script,) = head.select('script[type="application/ld+json"]')
        data = json.loads(script.string)
        assert data["@context"] == "https://schema.org"
        found[page] = {node["@type"]: node for node in data["@graph"]}
    return found


def content(head, **attributes):
    (tag,) = head.find_all("meta", attrs=attributes)
    return tag["content"]


def at(site, address):
    """Return the file that an address of the site leads to."""
    assert address.startswith(ROOT), address
    file = site / address.removeprefix(ROOT)
    return file / "index.html" if address.endswith("/") else file


def test_titles_and_descriptions_are_each_pages_own(heads, project):
    quoted = 0
    for path in project.pages("en"):
        about, _ = front_matter(path.read_text("utf-8"), "")
        page = path.relative_to(project.docs).with_suffix("").as_posix()
        head = heads[f"{page.removesuffix('index').rstrip('/')}/"]
        # Whole, whatever quotes are in it.
        assert content(head, name="description") == about["description"]
        assert head.title.string.startswith(about["title"])
        quoted += '"' in about["description"]
    assert quoted
    for language in LANGUAGES:
        own = {p: h for p, h in heads.items() if p.startswith(f"{language}/")}
        for said in (
            [content(head, name="description") for head in own.values()],
            [head.title.string for head in own.values()],
        ):
            twice = [text for text, n in Counter(said).items() if n > 1]
            assert not twice
            assert all(len(text) > 10 for text in said)


def test_canonical_and_hreflang_are_absolute_there_and_symmetric(site, heads):
    others = {}
    for page, head in heads.items():
        (canonical,) = head.select('link[rel="canonical"]')
        assert canonical["href"] == ROOT + page
        links = head.select("link[hreflang]")
        assert all("alternate" in link["rel"] for link in links)
        others[ROOT + page] = {
            link["hreflang"]: link["href"] for link in links
        }
    for address, found in others.items():
        assert {*found} == {*LANGUAGES, "x-default"}, address
        assert address in found.values(), address
        assert found["x-default"] == found["en"]
        for other in found.values():
            assert at(site, other).is_file(), other
            assert others[other] == found, (address, other)


def test_sitemaps_list_every_page_with_the_hreflang_of_its_head(site, heads):
    robots = (site / "robots.txt").read_text("utf-8")
    (address,) = re.findall(r"^Sitemap: (.+)$", robots, re.M)
    assert re.search(r"^User-agent: \*\nAllow: /$", robots, re.M)
    index = ET.parse(at(site, address)).getroot()
    assert index.tag == f"{MAP}sitemapindex"
    listed = {}
    for entry in index.iter(f"{MAP}loc"):
        for url in ET.parse(at(site, entry.text)).getroot():
            links = {
                link.get("hreflang"): link.get("href")
                for link in url.iter(LINK)
            }
            listed[url.findtext(f"{MAP}loc")] = links
            day = url.findtext(f"{MAP}lastmod")
            assert day is None or datetime.fromisoformat(day)
    wanted = {
        ROOT + page: {
            link["hreflang"]: link["href"]
            for link in head.select("link[hreflang]")
        }
        for page, head in heads.items()
    }
    assert listed == wanted


def test_open_graph_and_twitter_say_what_the_page_says(site, heads):
    for page, head in heads.items():
        title = content(head, property="og:title")
        assert head.title.string.startswith(title), page
        said = content(head, name="description")
        assert content(head, property="og:description") == said, page
        assert content(head, property="og:url") == ROOT + page
        kind = "website" if page in ("en/", "ja/") else "article"
        assert content(head, property="og:type") == kind
        locale = {"en": "en_US", "ja": "ja_JP"}[page[:2]]
        assert content(head, property="og:locale") == locale
        image = content(head, property="og:image")
        assert at(site, image).is_file()
        assert content(head, property="og:image:alt") == title
        assert content(head, name="twitter:card") == "summary_large_image"
        assert content(head, name="twitter:image") == image


def test_json_ld_has_what_is_required(graphs):
    for page, nodes in graphs.items():
        main = "FAQPage" if "FAQPage" in nodes else "TechArticle"
        home = page in ("en/", "ja/")
        wanted = {main, "WebSite", "Organization"}
        assert {*nodes} == wanted | (set() if home else {"BreadcrumbList"})
        for kind, node in nodes.items():
            properties = PROPERTIES[kind]
            schema = {
                "properties": properties,
                "required": [*properties, "@id"],
            }
            errors = Draft202012Validator(schema).iter_errors(node)
            assert not [e.message for e in errors], (page, kind)
        ids = {node["@id"] for node in nodes.values()}
        for key in ("author", "publisher", "isPartOf"):
            assert nodes[main][key]["@id"] in ids, page


def test_what_json_ld_says_stands_on_the_page(site, pages, heads, graphs):
    faqs = set()
    for page in pages:
        html = (site / page / "index.html").read_text("utf-8")
        nodes, head = graphs[page], heads[page]
        main = nodes.get("FAQPage") or nodes["TechArticle"]
        assert head.title.string.startswith(main["headline"]), page
        assert content(head, name="description") == main["description"]
        assert main["inLanguage"] == head.html["lang"] == page[:2]
        line = export.VERIFIED.search(html)[0]
        day = re.search(r'<time datetime="([^"]+)">\1</time>', line)
        assert main.get("dateModified") == (day and day[1]), page
        assert nodes["Organization"]["name"] in html.partition("<body")[2]
        trail = nodes.get("BreadcrumbList", {}).get("itemListElement", [])
        assert [item["position"] for item in trail] == [
            *range(1, len(trail) + 1)
        ]
        for item in trail:
            assert at(site, item["item"]).is_file(), page
        if trail:
            assert trail[-1]["item"] == ROOT + page
        asked = main.get("mainEntity", [])
        if asked:
            faqs.add(page[3:])
            # Without the navigation, which takes seconds to read.
            body = html.partition("<article")[2].partition("</article>")[0]
            article = BeautifulSoup(f"<article{body}</article>", "html.parser")
            for link in article.select(".headerlink"):
                link.decompose()
            headings = [h.get_text().strip() for h in article.find_all("h3")]
            assert [question["name"] for question in asked] == headings, page
            for question in asked:
                answer = question["acceptedAnswer"]["text"]
                assert answer in article.get_text(), (page, question)
    assert faqs == {
        "understand/questions/",
        "understand/questions-moving/",
        "understand/questions-code/",
    }


def test_json_ld_is_in_the_vocabulary_of_schema_org(project, tmp_path, heads):
    """Google's types for TypeScript know each property of each type."""
    compiler = npm(project, "typescript/bin/tsc")
    types = npm(project, "schema-dts")
    kinds = ("", "compare/training/", "understand/questions/")
    lines = ['import type { Graph } from "schema-dts";']
    some = [f"{language}/{kind}" for language in LANGUAGES for kind in kinds]
    for number, page in enumerate(some):
        (script,) = heads[page].select('script[type="application/ld+json"]')
        lines.append(f"export const page{number}: Graph = {script.string};")
    (tmp_path / "graphs.ts").write_text("\n".join(lines), encoding="utf-8")
    options = {
        "strict": True,
        "noEmit": True,
        "skipLibCheck": True,
        "types": [],
        "module": "esnext",
        "moduleResolution": "bundler",
        "paths": {"schema-dts": [str(types)]},
    }
    settings = {"compilerOptions": options, "files": ["graphs.ts"]}
    (tmp_path / "tsconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        ["node", compiler, "-p", tmp_path], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_json_ld_cannot_end_its_script():
    page = structured_data.Page(
        *("https://x/", "", "en", "</script>", "", "</script>", "", None),
        *(None, (), ""),
    )
    assert "</script>" not in structured_data.script(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_feed_is_atom_of_what_was_verified_or_changed(language, site, heads):
    for page, head in heads.items():
        if page.startswith(f"{language}/"):
            (link,) = head.select('link[type="application/atom+xml"]')
            assert link["href"] == f"{ROOT}{language}/feed.xml"
            assert link["title"]
    root = ET.parse(site / language / "feed.xml").getroot()
    # RFC 4287: what a feed and its entries must have.
    assert root.tag == f"{ATOM}feed"
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    links = {n.get("rel"): n.get("href") for n in root.iterfind(f"{ATOM}link")}
    assert links["self"] == f"{ROOT}{language}/feed.xml"
    assert at(site, links["alternate"]).is_file()
    entries = root.findall(f"{ATOM}entry")
    assert len(entries) == feed.ENTRIES
    for node in (root, *entries):
        assert node.findtext(f"{ATOM}title")
        when = node.findtext(f"{ATOM}updated")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", when)
        assert node.findtext(f"{ATOM}id").startswith(ROOT)
    times = [entry.findtext(f"{ATOM}updated") for entry in entries]
    assert times == sorted(times, reverse=True)
    assert root.findtext(f"{ATOM}updated") == times[0]
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(
        entries
    )
    for entry in entries:
        address = entry.find(f"{ATOM}link").get("href")
        head = heads[address.removeprefix(ROOT)]
        title = entry.findtext(f"{ATOM}title")
        assert head.title.string.startswith(title)
        said = entry.findtext(f"{ATOM}summary")
        about = content(head, name="description")
        assert said.startswith(about)
        html = at(site, address).read_text("utf-8")
        line, _ = export.verified(html)
        assert line
        assert said.endswith(line), address


def test_an_entry_is_new_when_its_page_was_verified_anew():
    days = ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"]
    old, new = (feed.Entry("Page", "https://x/", day, "") for day in days)
    assert old.id != new.id
    assert feed.newest([old, new]) == [new, old]


def test_without_the_whole_history_the_outputs_dates_count(
    project, monkeypatch
):
    monkeypatch.setattr(changes, "_times", lambda root: None)
    page = project.docs / "en/compare/training.md"
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT00:00:00Z", feed.updated(page, project)
    )
    assert feed.updated(project.notebooks("en")[0], project) is None


HOOKS = ("search", "markdown_pages", "metadata", "foot")


@pytest.fixture(scope="module")
def nowhere(project, tmp_path_factory):
    """Build two pages without an address; return the folder."""
    folder = tmp_path_factory.mktemp("nowhere")
    docs = folder / "docs"
    for name, other in (
        ("index.md", "about/verification.md"),
        ("about/verification.md", "../index.md"),
    ):
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(
            f"---\ntitle: {name}\ndescription: What {name} says.\n---\n\n"
            f"# {name}\n\n[Other]({other})\n"
        )
    config = load_config(
        str(project.root / "mkdocs.yml"),
        docs_dir=str(docs),
        site_dir=str(folder / "site"),
        site_url="",
        nav=["index.md", "about/verification.md"],
        # guide/site.py wants the guide's own pages.
        hooks=[f"guide/{hook}.py" for hook in HOOKS],
    )
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return folder / "site"


def test_without_an_address_there_is_none_that_is_wrong(nowhere):
    assert not (nowhere / "sitemap.xml").exists()
    assert not (nowhere / "feed.xml").exists()
    assert not (nowhere / "assets/cards").exists()
    html = (nowhere / "index.html").read_text("utf-8")
    head = BeautifulSoup(html.partition("</head>")[0], "html.parser")
    assert not head.select("[property], [name^=twitter], [hreflang]")
    assert not head.select('[rel=canonical], [type="application/ld+json"]')
    assert head.select_one('[type="text/markdown"]')["href"] == "index.md"
    said = (nowhere / "index.md").read_text("utf-8")
    assert "[Other](about/verification/index.md)" in said
    other = (nowhere / "about/verification/index.md").read_text("utf-8")
    assert "[Other](../../index.md)" in other
    assert "](about/verification/index.md)" in (
        nowhere / "llms.txt"
    ).read_text("utf-8")


def test_without_the_font_a_build_says_so_and_fails_in_ci(monkeypatch):
    config = SimpleNamespace(
        site_url=ROOT, theme=SimpleNamespace(static_templates=set())
    )
    monkeypatch.setattr(cards, "fonts", lambda: None)
    said = []
    monkeypatch.setattr(metadata.LOG, "info", said.append)
    monkeypatch.delenv("CI", raising=False)
    metadata.on_config(config)
    assert said == [cards.MISSING]
    monkeypatch.setenv("CI", "true")
    with pytest.raises(PluginError, match="fonts-noto-cjk"):
        metadata.on_config(config)
