"""What a page says about itself to search engines, as JSON-LD.

Only what stands on the page, in the words of https://schema.org. No page is a
``HowTo``: none gives steps to carry out one by one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag

LICENSE = "https://creativecommons.org/licenses/by/4.0/"
QUESTIONS = "understand/questions"
"""How the addresses of the pages begin that are questions and answers."""


@dataclass(frozen=True)
class Page:
    """A page as structured data describes it; addresses are absolute.

    ``path`` is the address below the language, ``root`` that of the whole
    site; ``trail`` holds name and address of each page above this one.
    """

    root: str
    path: str
    language: str
    site: str
    summary: str
    title: str
    description: str
    verified: str | None
    image: str | None
    trail: tuple[tuple[str, str], ...]
    html: str

    @property
    def home(self) -> str:
        """Address of the language's first page."""
        return f"{self.root}{self.language}/"

    @property
    def url(self) -> str:
        """Address of the page."""
        return self.home + self.path


def graph(page: Page) -> dict:
    """Return the JSON-LD of a page."""
    nodes = [_publisher(page), _website(page), _article(page)]
    if page.trail:
        nodes.append(_breadcrumbs(page))
    return {"@context": "https://schema.org", "@graph": nodes}


def script(page: Page) -> str:
    """Return the JSON-LD of a page, safe inside of ``<script>``."""
    text = json.dumps(graph(page), ensure_ascii=False)
    return text.replace("<", "\\u003c")


def _publisher(page: Page) -> dict:
    return {
        "@type": "Organization",
        "@id": f"{page.home}#maintainers",
        "name": page.site,
        "url": page.home,
    }


def _website(page: Page) -> dict:
    return {
        "@type": "WebSite",
        "@id": f"{page.home}#site",
        "url": page.home,
        "name": page.site,
        "description": page.summary,
        "inLanguage": page.language,
        "publisher": {"@id": f"{page.home}#maintainers"},
    }


def _article(page: Page) -> dict:
    said = {
        "@type": "TechArticle",
        "@id": f"{page.url}#article",
        "headline": page.title,
        "description": page.description,
        "inLanguage": page.language,
        "url": page.url,
        "mainEntityOfPage": page.url,
        "isPartOf": {"@id": f"{page.home}#site"},
        "author": {"@id": f"{page.home}#maintainers"},
        "publisher": {"@id": f"{page.home}#maintainers"},
        "license": LICENSE,
    }
    if page.verified:
        said["dateModified"] = page.verified
    if page.image:
        said["image"] = page.image
    if page.path.startswith(QUESTIONS):
        said |= {"@type": "FAQPage", "name": page.title}
        said["mainEntity"] = list(_questions(page))
    return said


def _questions(page: Page):
    """Yield each question of a page, with the sentences that answer it."""
    soup = BeautifulSoup(page.html, "html.parser")
    for heading in soup.find_all("h3"):
        for link in heading.select(".headerlink"):
            link.decompose()
        answer = heading.find_next_sibling()
        if isinstance(answer, Tag) and answer.name == "p":
            yield {
                "@type": "Question",
                "@id": f"{page.url}#{heading['id']}",
                "url": f"{page.url}#{heading['id']}",
                "name": heading.get_text().strip(),
                "acceptedAnswer": {
                    "@type": "Answer",
                    "text": answer.get_text(),
                },
            }


def _breadcrumbs(page: Page) -> dict:
    trail = [*page.trail, (page.title, page.url)]
    return {
        "@type": "BreadcrumbList",
        "@id": f"{page.url}#breadcrumbs",
        "itemListElement": [
            {"@type": "ListItem", "position": n, "name": name, "item": url}
            for n, (name, url) in enumerate(trail, 1)
        ],
    }
