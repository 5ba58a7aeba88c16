"""The workflow's actions by digest: a tag can be moved by whoever owns the action, a digest cannot."""

import re

DIGESTS: dict[str, tuple[str, str]] = {
    "actions/checkout": ("v7.0.1", "3d3c42e5aac5ba805825da76410c181273ba90b1"),
    "actions/setup-python": ("v7.0.0", "5fda3b95a4ea91299a34e894583c3862153e4b97"),
    "actions/configure-pages": ("v6.0.0", "45bfe0192ca1faeb007ade9deae92b16b8254a0d"),
    "actions/upload-artifact": ("v7.0.1", "043fb46d1a93c77aae656e7c1c64a875d1fc6a0a"),
    "actions/upload-pages-artifact": ("v5.0.0", "fc324d3547104276b827a68afc52ff2a11cc49c9"),
    "actions/deploy-pages": ("v5.0.1", "368f82528645a54fb793d4d04e342629a3f51346"),
}
"""Each action that the workflow uses: a release, and the commit that it names."""
USES = re.compile(r"(?<=uses: )([\w./-]+)@v\d+")


def pin_actions(workflow: str) -> str:
    """The workflow with each action by its digest, the release behind it as a comment. Raises KeyError for an action
    that the table does not have."""

    def pinned(match: re.Match[str]) -> str:
        release, digest = DIGESTS[match[1]]
        return f"{match[1]}@{digest} # {release}"

    return USES.sub(pinned, workflow)
