package org.touchstone.complaint.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import org.touchstone.common.Refused;

/** Hands a text on as long as no row falls into absurdly many cells: the parser holds all of a row before it gives one. */
final class Separated extends FilterReader {

    private static final int MOST = 50_000;

    private final char separator;
    private int inThisRow;

    Separated(String text, char separator) {
        super(new StringReader(text));
        this.separator = separator;
    }

    /** The parser has given a row; it reads a little ahead, which does not matter against so many. */
    void nextRow() {
        inThisRow = 0;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        count(letter);
        return letter;
    }

    @Override
    public int read(char[] letters, int from, int length) throws IOException {
        int read = super.read(letters, from, length);
        for (int index = from; index < from + read; index++) {
            count(letters[index]);
        }
        return read;
    }

    private void count(int letter) {
        if (letter == separator && ++inThisRow > MOST) {
            throw new Refused("complaint.table.refused.noTable");
        }
    }
}
