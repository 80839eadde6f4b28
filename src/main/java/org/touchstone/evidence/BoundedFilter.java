package org.touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;

/** A filter of a PDF that unfolds no more than a page scanned as finely as anybody scans: kilobytes can unfold to gigabytes. */
final class BoundedFilter extends Filter {

    static final long MOST_BYTES = 128L * 1024 * 1024;

    private final Filter filter;

    BoundedFilter(Filter filter) {
        this.filter = filter;
    }

    @Override
    public DecodeResult decode(InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        return filter.decode(encoded, new Bounded(decoded), parameters, index);
    }

    @Override
    public DecodeResult decode(
            InputStream encoded, OutputStream decoded, COSDictionary parameters, int index, DecodeOptions options)
            throws IOException {
        return filter.decode(encoded, new Bounded(decoded), parameters, index, options);
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters) throws IOException {
        filter.encode(input, encoded, parameters, 0);
    }

    private static final class Bounded extends OutputStream {

        private final OutputStream out;
        private long left = MOST_BYTES;

        Bounded(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            take(1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            take(length);
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        private void take(int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("It unfolds to more than " + MOST_BYTES + " bytes");
            }
        }
    }
}
