package org.touchstone.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks a case bundle without the portal and without a network: {@code java VerifyBundle.java BUNDLE.zip}, with Java 17 or newer.
 *
 * <p>The program is one file and uses the Java platform alone, so that a court's expert can read all of it.
 */
final class VerifyBundle {

    static final String SEAL = "touchstone-bundle-v1 ";
    static final int SEAL_LENGTH = SEAL.length() + 64;

    private static final String NOTHING_BEFORE = "0".repeat(64);
    private static final int LARGEST_TEXT = 64 * 1024 * 1024;
    private static final Pattern MANIFEST_LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern LINES = Pattern.compile("\n", Pattern.LITERAL);

    /** One thing that was checked; {@code where} names the file or the line of it. */
    record Finding(boolean good, String where, String english, String chinese) {}

    /** What cannot be read as what it should be. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Finding finding;

        Broken(String where, String english, String chinese) {
            super(english);
            this.finding = new Finding(false, where, english, chinese);
        }
    }

    private final Path bundle;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> hashes = new TreeMap<>();
    private final Map<String, byte[]> texts = new HashMap<>();
    private String root = "";

    private VerifyBundle(Path bundle) {
        this.bundle = bundle;
    }

    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean english = words.remove("--en");
        boolean chinese = words.remove("--zh")
                || (!english && Locale.getDefault().getLanguage().equals("zh"));
        if (words.isEmpty() || words.size() > 2 || !Files.isReadable(Path.of(words.get(0)))) {
            System.err.println("java VerifyBundle.java [--zh|--en] BUNDLE.zip [FINGERPRINT]");
            System.exit(2);
        }
        List<Finding> all = check(Path.of(words.get(0)), words.size() == 2 ? words.get(1) : "");
        for (Finding finding : all) {
            String verdict = finding.good() ? (chinese ? "通过  " : "OK      ") : (chinese ? "不符  " : "BROKEN  ");
            System.out.println(verdict + finding.where() + ": " + (chinese ? finding.chinese() : finding.english()));
        }
        boolean good = all.stream().allMatch(Finding::good);
        System.out.println(
                good
                        ? (chinese ? "结论：案卷完整，未被改动。" : "The bundle is whole and unaltered.")
                        : (chinese ? "结论：案卷已被改动或不完整。" : "The bundle was altered or is not whole."));
        System.exit(good ? 0 : 1);
    }

    /** @param fingerprint the key that is expected, as the portal publishes it; empty: any, and it is only shown */
    static List<Finding> check(Path bundle, String fingerprint) {
        var verification = new VerifyBundle(bundle);
        verification.attempt(verification::seal);
        verification.attempt(verification::open);
        verification.attempt(() -> verification.manifest("tagmanifest-sha256.txt", false));
        verification.attempt(() -> verification.manifest("manifest-sha256.txt", true));
        verification.attempt(() -> verification.signature(fingerprint.strip().toLowerCase(Locale.ROOT)));
        verification.attempt(verification::custody);
        return List.copyOf(verification.findings);
    }

    private interface Step {
        void run() throws IOException, GeneralSecurityException, Broken;
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (Broken broken) {
            findings.add(broken.finding);
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            bad(bundle.getFileName().toString(), "cannot be read: " + unreadable, "无法读取：" + unreadable);
        }
    }

    private void good(String where, String english, String chinese) {
        findings.add(new Finding(true, where, english, chinese));
    }

    private void bad(String where, String english, String chinese) {
        findings.add(new Finding(false, where, english, chinese));
    }

    // ---- the archive itself

    /** The last bytes of the archive are the hash of all bytes before them. */
    private void seal() throws IOException, GeneralSecurityException {
        String name = bundle.getFileName().toString();
        try (RandomAccessFile file = new RandomAccessFile(bundle.toFile(), "r")) {
            long covered = file.length() - SEAL_LENGTH;
            if (covered < 0) {
                bad(name, "is too short to be a bundle", "文件过短，不是案卷包");
                return;
            }
            MessageDigest digest = sha256();
            byte[] buffer = new byte[64 * 1024];
            for (long left = covered; left > 0; ) {
                int read = file.read(buffer, 0, (int) Math.min(buffer.length, left));
                digest.update(buffer, 0, read);
                left -= read;
            }
            byte[] seal = new byte[SEAL_LENGTH];
            file.readFully(seal);
            if (Arrays.equals(seal, (SEAL + hex(digest.digest())).getBytes(StandardCharsets.US_ASCII))) {
                good(name, "the seal of the archive fits all its bytes", "压缩包封印与全部字节相符");
            } else {
                bad(name, "the archive was altered: its seal does not fit its bytes", "压缩包被改动：封印与字节不符");
            }
        }
    }

    private void open() throws IOException, GeneralSecurityException, Broken {
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                int slash = entry.getName().indexOf('/');
                String folder = slash < 0 ? "" : entry.getName().substring(0, slash + 1);
                if (slash < 0 || (!root.isEmpty() && !root.equals(folder))) {
                    bad(entry.getName(), "lies outside the bundle's folder", "位于案卷目录之外");
                    continue;
                }
                root = folder;
                read(zip, entry, entry.getName().substring(folder.length()));
            }
        }
        if (hashes.isEmpty()) {
            throw new Broken(bundle.getFileName().toString(), "holds no files", "不含任何文件");
        }
    }

    private void read(ZipFile zip, ZipEntry entry, String name) throws GeneralSecurityException {
        boolean text = !name.startsWith("data/exhibits/");
        MessageDigest digest = sha256();
        var kept = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                if (text && kept.size() < LARGEST_TEXT) {
                    kept.write(buffer, 0, read);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            bad(name, "is damaged and cannot be unpacked", "已损坏，无法解压");
        }
        if (hashes.put(name, hex(digest.digest())) != null) {
            bad(name, "stands in the archive twice", "在压缩包中出现两次");
        }
        texts.put(name, kept.toByteArray());
    }

    // ---- BagIt manifests (RFC 8493)

    private void manifest(String name, boolean payload) throws Broken {
        Map<String, String> listed = readManifest(name, text(name));
        var missing = new TreeSet<>(listed.keySet());
        missing.removeAll(hashes.keySet());
        missing.forEach(file -> bad(file, "is missing, though " + name + " lists it", "缺失，但 " + name + " 中列有此文件"));
        var extra = new TreeSet<>(hashes.keySet());
        extra.removeAll(listed.keySet());
        extra.removeIf(file -> file.startsWith("data/") != payload || file.startsWith("tagmanifest-sha256.txt"));
        extra.forEach(file -> bad(file, "is not listed in " + name, "未列入 " + name));
        int fits = 0;
        for (Map.Entry<String, String> line : listed.entrySet()) {
            String found = hashes.get(line.getKey());
            if (line.getValue().equals(found)) {
                fits++;
            } else if (found != null) {
                bad(line.getKey(), "was altered: its SHA-256 is not that of " + name, "被改动：SHA-256 与 " + name + " 不符");
            }
        }
        if (fits == listed.size() && extra.isEmpty()) {
            good(name, fits + " files have the listed SHA-256", fits + " 个文件的 SHA-256 相符");
        }
    }

    /** Lines of a hash, two spaces and a name in which CR, LF and % are percent-encoded. */
    static Map<String, String> readManifest(String name, String text) throws Broken {
        Map<String, String> listed = new LinkedHashMap<>();
        String[] lines = LINES.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher line = MANIFEST_LINE.matcher(lines[i]);
            if (i == lines.length - 1 && lines[i].isEmpty() && !listed.isEmpty()) {
                break;
            }
            if (!line.matches()) {
                throw new Broken(name + " line " + (i + 1), "is no line of a manifest", "不是清单行");
            }
            String file =
                    line.group(2).replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
            if (listed.put(file, line.group(1)) != null) {
                throw new Broken(name + " line " + (i + 1), "names a file twice", "重复列出同一文件");
            }
        }
        return listed;
    }

    private void signature(String expected) throws GeneralSecurityException, Broken {
        String signed = "tagmanifest-sha256.txt";
        PublicKey key = key("signing-key.pem");
        String fingerprint = hex(sha256().digest(key.getEncoded()));
        if (verifies(key, bytes(signed), text(signed + ".sig"))) {
            good(signed, "is signed by the key " + fingerprint, "由密钥签名：" + fingerprint);
        } else {
            bad(signed, "is not what was signed, or its signature was altered", "与签名内容不符，或签名被改动");
            bad(signed + ".sig", "does not fit " + signed, "与 " + signed + " 不符");
        }
        if (!expected.isEmpty() && !expected.equals(fingerprint)) {
            bad("signing-key.pem", "is not the key " + expected, "不是指定的密钥 " + expected);
        }
    }

    // ---- the chain of custody

    /** An entry of the log; what it says is absent where it was withheld. */
    private record Entry(int line, String hash, String at, String word, String exhibit, String sha256) {}

    private void custody() throws IOException, GeneralSecurityException, Broken {
        String name = "data/custody.tsv";
        String caseId = root.isEmpty() ? "" : root.substring(0, root.length() - 1);
        List<Entry> entries = chain(name, caseId, text(name));
        good(name, entries.size() + " entries follow each other without a gap", entries.size() + " 条记录首尾相接，没有缺口");
        exhibits(entries);
        var heads = new TreeSet<String>();
        for (String file : hashes.keySet()) {
            if (file.startsWith("data/heads/") && file.indexOf('/', 11) > 0) {
                heads.add(file.substring(0, file.indexOf('/', 11) + 1));
            }
        }
        for (String folder : heads) {
            attempt(() -> head(folder, caseId, entries));
        }
    }

    private static List<Entry> chain(String name, String caseId, String text) throws GeneralSecurityException, Broken {
        String[] lines = LINES.split(text, -1);
        List<Entry> entries = new ArrayList<>();
        String previous = NOTHING_BEFORE;
        for (int i = 1; i < lines.length - 1; i++) {
            String[] fields = lines[i].split("\t", -1);
            String where = name + " line " + (i + 1);
            boolean withheld = fields.length == 4 && fields[1].equals("withheld");
            if ((fields.length != 9 && !withheld) || !fields[0].equals(String.valueOf(i))) {
                throw new Broken(where, "is not entry " + i + " of the log", "不是第 " + i + " 条记录");
            }
            String content = withheld
                    ? fields[2]
                    : hashOf(caseId + "\t" + String.join("\t", Arrays.copyOf(fields, fields.length - 1)));
            String hash = fields[fields.length - 1];
            if (!hash.equals(hashOf(previous + content))) {
                throw new Broken(where, "was altered: it does not follow from the line before it", "被改动：与上一条记录不相接");
            }
            entries.add(
                    withheld
                            ? new Entry(i, hash, "", "", "", "")
                            : new Entry(i, hash, fields[1], fields[2], fields[3], fields[4]));
            previous = hash;
        }
        if (!lines[lines.length - 1].isEmpty() || entries.isEmpty()) {
            throw new Broken(name, "does not end where a log ends", "结尾不完整");
        }
        return entries;
    }

    /** Each file has the hash under which the log says that it was put into the vault, and none is absent without a reason. */
    private void exhibits(List<Entry> entries) throws Broken {
        Map<String, Entry> kept = ofWord(entries, "PRESERVATION");
        Map<String, Entry> gone = ofWord(entries, "DISPOSAL");
        var absent = new TreeSet<>(kept.keySet());
        int fits = 0;
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            if (!file.getKey().startsWith("data/exhibits/")) {
                continue;
            }
            String exhibit = file.getKey().split("/", 4)[2];
            absent.remove(exhibit);
            if (gone.containsKey(exhibit)) {
                bad(file.getKey(), "is here, though the log says that it was disposed of", "仍在案卷中，但记录称已处置");
            } else if (kept.containsKey(exhibit)
                    && file.getValue().equals(kept.get(exhibit).sha256())) {
                fits++;
            } else {
                bad(
                        file.getKey(),
                        "is not what the log says was preserved as " + exhibit,
                        "与记录中保全的 " + exhibit + " 不符");
            }
        }
        good("data/exhibits", fits + " files are those of the log", fits + " 个文件与记录相符");
        Map<String, String> notAlong = notAlong();
        absent.forEach(exhibit -> absence(kept.get(exhibit), gone.get(exhibit), notAlong.get(exhibit)));
    }

    private static Map<String, Entry> ofWord(List<Entry> entries, String word) {
        Map<String, Entry> found = new HashMap<>();
        entries.stream().filter(entry -> entry.word().equals(word)).forEach(entry -> found.put(entry.exhibit(), entry));
        return found;
    }

    /** An exhibit without a file: the log says that it was disposed of, or the bundle why it did not go along; or it is missing. */
    private void absence(Entry kept, Entry gone, String notAlong) {
        String where = "data/exhibits/" + kept.exhibit();
        if (gone != null && gone.line() > kept.line() && gone.sha256().equals(kept.sha256())) {
            good(
                    where,
                    "is not here: it was disposed of at " + gone.at() + ", says entry " + gone.line(),
                    "不在案卷中：第 " + gone.line() + " 条记录称已于 " + gone.at() + " 处置");
        } else if (gone != null) {
            bad(
                    where,
                    "is not what entry " + gone.line() + " says was disposed of",
                    "与第 " + gone.line() + " 条记录所称处置的文件不符");
        } else if (notAlong != null) {
            good(where, "did not go along: " + notAlong, "未随案卷导出：" + notAlong);
        } else {
            bad(where, "is missing: the log says nothing of its disposal", "缺失：记录中没有处置该文件的内容");
        }
    }

    /** The exhibits that stayed behind because of a virus or because nobody has looked for one yet. */
    private Map<String, String> notAlong() throws Broken {
        String name = "data/not-along.tsv";
        Map<String, String> reasons = new HashMap<>();
        if (hashes.containsKey(name)) {
            for (String line : LINES.split(text(name), -1)) {
                String[] fields = line.split("\t", -1);
                if (fields.length == 2) {
                    reasons.put(fields[0], fields[1]);
                }
            }
        }
        return reasons;
    }

    // ---- what was published of the chain

    private void head(String folder, String caseId, List<Entry> entries)
            throws GeneralSecurityException, Broken, IOException {
        String statement = text(folder + "statement.txt");
        if (!verifies(key(folder + "key.pem"), bytes(folder + "statement.txt"), text(folder + "statement.txt.sig"))) {
            throw new Broken(folder + "statement.txt", "is not what was signed", "与签名内容不符");
        }
        String[] path = LINES.split(text(folder + "path.txt"), -1);
        Matcher leaf = Pattern.compile("leaf (\\d{1,9}) (\\S+ (\\d{1,9}) ([0-9a-f]{64}))")
                .matcher(path[0]);
        if (!leaf.matches() || !leaf.group(2).startsWith(caseId + " ")) {
            throw new Broken(folder + "path.txt line 1", "names no entry of this case", "没有指明本案记录");
        }
        int seq = Integer.parseInt(leaf.group(3));
        if (seq < 1 || seq > entries.size() || !entries.get(seq - 1).hash().equals(leaf.group(4))) {
            throw new Broken(folder + "path.txt line 1", "names an entry that the log does not hold", "所指记录不在日志中");
        }
        String published = hex(climb(folder, path, leaf.group(2)));
        if (!Arrays.asList(LINES.split(statement, -1)).contains("root " + published)) {
            throw new Broken(folder + "path.txt", "does not lead to the published root", "不能导出已公布的根");
        }
        good(folder, "vouches for the log up to entry " + seq, "证明记录第 1 至 " + seq + " 条");
        if (hashes.containsKey(folder + "timestamp.tst")) {
            TimeStamp.check(
                    this, folder + "timestamp.tst", bytes(folder + "timestamp.tst"), bytes(folder + "statement.txt"));
        }
    }

    /** From the leaf to the root, by lines of "left" or "right" and the hash that stands there (RFC 9162, 2.1.3). */
    private static byte[] climb(String folder, String[] path, String leaf) throws GeneralSecurityException, Broken {
        byte[] hash = sha256(new byte[] {0}, leaf.getBytes(StandardCharsets.UTF_8));
        for (int i = 1; i < path.length - 1; i++) {
            Matcher step = Pattern.compile("(left|right) ([0-9a-f]{64})").matcher(path[i]);
            if (!step.matches()) {
                throw new Broken(folder + "path.txt line " + (i + 1), "is no step of a path", "不是路径的一步");
            }
            byte[] beside = HexFormat.of().parseHex(step.group(2));
            hash = step.group(1).equals("left")
                    ? sha256(new byte[] {1}, beside, hash)
                    : sha256(new byte[] {1}, hash, beside);
        }
        return hash;
    }

    /** Reads as much of a time-stamp token (RFC 3161 in CMS, RFC 5652) as shows what it says of what, and who signed it. */
    private static final class TimeStamp {

        private static final String MESSAGE_DIGEST = "06092a864886f70d010904";

        private TimeStamp() {}

        static void check(VerifyBundle all, String where, byte[] token, byte[] stamped)
                throws GeneralSecurityException, Broken, IOException {
            try {
                Der signed = Der.read(token).at(1).at(0);
                byte[] info = signed.at(2).at(1).at(0).content();
                Der stamp = Der.read(info);
                Der signer = signed.last().at(0);
                String digestName = digestName(signer.at(2).at(0).content());
                if (!Arrays.equals(
                        stamp.at(2).at(1).content(),
                        MessageDigest.getInstance(
                                        digestName(stamp.at(2).at(0).at(0).content()))
                                .digest(stamped))) {
                    throw new Broken(where, "is a time-stamp of something else", "时间戳对应的是别的内容");
                }
                Der attributes = signer.at(3);
                String wanted = hex(MessageDigest.getInstance(digestName).digest(info));
                boolean holds = attributes.children().stream()
                        .anyMatch(attribute -> hex(attribute.at(0).whole()).equals(MESSAGE_DIGEST)
                                && hex(attribute.at(1).at(0).content()).equals(wanted));
                X509Certificate by = holds ? signer(signed.at(3).content(), signer, attributes, digestName) : null;
                if (by == null) {
                    throw new Broken(where, "is not signed by the authority it names", "签名与所列时间戳机构不符");
                }
                String time = new String(stamp.at(4).content(), StandardCharsets.US_ASCII);
                String authority = by.getSubjectX500Principal() + " (" + hex(sha256(by.getEncoded())) + ")";
                all.good(where, "existed at " + time + ", says " + authority, "存在于 " + time + "，证明者 " + authority);
            } catch (RuntimeException cutShortOrNonsense) {
                throw new Broken(where, "is no time-stamp", "不是时间戳");
            }
        }

        private static X509Certificate signer(byte[] certificates, Der signer, Der attributes, String digestName)
                throws GeneralSecurityException, IOException {
            byte[] covered = attributes.whole().clone();
            covered[0] = 0x31; // signed as the SET it is, not under the tag by which it stands there (RFC 5652, 5.4)
            var oneBehindTheOther = new ByteArrayInputStream(certificates);
            for (var candidate : CertificateFactory.getInstance("X.509").generateCertificates(oneBehindTheOther)) {
                try {
                    Signature signature = algorithm(signer.at(4), digestName);
                    signature.initVerify(candidate.getPublicKey());
                    signature.update(covered);
                    if (signature.verify(signer.at(5).content())) {
                        return (X509Certificate) candidate;
                    }
                } catch (GeneralSecurityException anotherKind) {
                    continue; // a certificate of the chain above, with a key of another kind
                }
            }
            return null;
        }

        private static Signature algorithm(Der identifier, String digestName)
                throws GeneralSecurityException, IOException {
            String oid = oid(identifier.at(0).content());
            if (oid.equals("1.2.840.113549.1.1.1")) {
                return Signature.getInstance(digestName.replace("-", "") + "withRSA");
            }
            Signature signature = Signature.getInstance(oid);
            if (oid.equals("1.2.840.113549.1.1.10")) {
                AlgorithmParameters parameters = AlgorithmParameters.getInstance("RSASSA-PSS");
                parameters.init(identifier.at(1).whole());
                AlgorithmParameterSpec spec = parameters.getParameterSpec(PSSParameterSpec.class);
                signature.setParameter(spec);
            }
            return signature;
        }

        private static String digestName(byte[] oid) throws GeneralSecurityException {
            String name = oid(oid);
            return switch (name) {
                case "2.16.840.1.101.3.4.2.1" -> "SHA-256";
                case "2.16.840.1.101.3.4.2.2" -> "SHA-384";
                case "2.16.840.1.101.3.4.2.3" -> "SHA-512";
                default -> throw new GeneralSecurityException("hash algorithm " + name);
            };
        }

        private static String oid(byte[] content) {
            StringBuilder text = new StringBuilder();
            BigInteger value = BigInteger.ZERO;
            for (byte next : content) {
                value = value.shiftLeft(7).or(BigInteger.valueOf(next & 0x7f));
                if (next >= 0) {
                    int top = text.isEmpty() ? Math.min(2, value.intValue() / 40) : -1;
                    text.append(top < 0 ? "." + value : top + "." + (value.intValue() - 40 * top));
                    value = BigInteger.ZERO;
                }
            }
            return text.toString();
        }
    }

    /** A value of ASN.1 in DER: its tag, length and content, and the values within it. */
    private record Der(byte[] whole, int from) {

        static Der read(byte[] bytes) {
            return next(bytes, 0);
        }

        private static Der next(byte[] bytes, int at) {
            int length = bytes[at + 1] & 0xff;
            int from = 2;
            if (length > 0x80) {
                from += length - 0x80;
                length = new BigInteger(1, Arrays.copyOfRange(bytes, at + 2, at + from)).intValueExact();
            }
            if (at + from + (long) length > bytes.length) {
                throw new IndexOutOfBoundsException();
            }
            return new Der(Arrays.copyOfRange(bytes, at, at + from + length), from);
        }

        byte[] content() {
            return Arrays.copyOfRange(whole, from, whole.length);
        }

        List<Der> children() {
            List<Der> children = new ArrayList<>();
            for (int at = from; at < whole.length; ) {
                Der child = next(whole, at);
                children.add(child);
                at += child.whole.length;
            }
            return children;
        }

        Der at(int index) {
            return children().get(index);
        }

        Der last() {
            List<Der> children = children();
            return children.get(children.size() - 1);
        }
    }

    // ---- small things

    private byte[] bytes(String name) throws Broken {
        byte[] bytes = texts.get(name);
        if (bytes == null) {
            throw new Broken(name, "is missing", "缺失");
        }
        return bytes;
    }

    private String text(String name) throws Broken {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString();
        } catch (CharacterCodingException damaged) {
            throw new Broken(name, "is not text in UTF-8", "不是 UTF-8 文本");
        }
    }

    private PublicKey key(String name) throws Broken {
        Matcher pem = Pattern.compile("-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=\n]+)\n-----END PUBLIC KEY-----\n")
                .matcher(text(name));
        try {
            if (pem.matches()) {
                byte[] encoded = Base64.getDecoder().decode(pem.group(1).replace("\n", ""));
                return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            }
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            // said below
        }
        throw new Broken(name, "is no public key", "不是公钥");
    }

    private static boolean verifies(PublicKey key, byte[] signed, String signature) {
        try {
            if (!signature.matches("[0-9a-f]{128}\n")) {
                return false;
            }
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(signed);
            return check.verify(HexFormat.of().parseHex(signature.strip()));
        } catch (GeneralSecurityException damaged) {
            return false;
        }
    }

    private static MessageDigest sha256() throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256");
    }

    private static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static String hashOf(String text) throws GeneralSecurityException {
        return hex(sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
