"""Who cuts a command off loses nothing: the same command goes on."""

from guide.tables import datafile


def test_data_are_of_their_sums_wherever_they_were_cut_off(guide, cut_off):
    file = guide.root / "data" / "a.json"
    datafile.save(file, 1)
    times = cut_off(guide, lambda: datafile.save(file, 2), file.read_text)
    assert times == 2
