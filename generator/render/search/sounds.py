"""How a word sounds, roughly: letters that are often written for one another are one sound. The same law is written in
``templates/assets/search-names.js``, for the reader's side.
"""

from itertools import groupby

from generator.core.urls import fold_name

LENGTH = 4
"""Of a key, in sounds."""
SOUNDS = {
    letter: letters[0]
    for letters in ("aeiouy", "bvwfp", "ckq", "szx", "gjh", "dt", "nm", "l", "r")
    for letter in letters
}


def words_of(name: str) -> list[str]:
    """The words of a name, without accents and case."""
    return fold_name(name).split()


def sound_key(word: str) -> str:
    """The first sounds of a folded word: ``nunez`` gives ``nans``. An h inside a word is silent, a c before e or i
    hisses, doubled sounds are one, and a letter that is in no group stands for itself."""
    sounds = (
        "s" if letter == "c" and word[place + 1 : place + 2] in ("e", "i", "y") else SOUNDS.get(letter, letter)
        for place, letter in enumerate(word)
        if letter != "h" or place == 0
    )
    return "".join(sound for sound, _ in groupby(sounds))[:LENGTH]
