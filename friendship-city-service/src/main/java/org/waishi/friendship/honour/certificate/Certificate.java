package org.waishi.friendship.honour.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waishi.friendship.document.Paper;
import org.waishi.friendship.document.Paper.Block;
import org.waishi.friendship.office.OfficeCity;
import org.waishi.platform.web.problem.Texts;

/**
 * What stands on a certificate.
 *
 * @param name whose it is, in clear
 * @param title of the honour in the language of the certificate
 * @param address where anybody can verify it
 * @param city that gives it
 */
record Certificate(
    String name, String title, String number, LocalDate on, String address, OfficeCity city) {

  private static final Texts WORDS = new Texts("certificate");

  /** The certificate in English or Chinese. */
  Paper in(Locale language) {
    Map<String, Object> places =
        Map.of(
            "name",
            name,
            "title",
            title,
            "number",
            number,
            "on",
            day(language),
            "city",
            language.equals(Locale.CHINESE) ? city.nameZh() : city.nameEn());
    return new Paper(
        Paper.Form.CERTIFICATE,
        words("head", language, places),
        language.getLanguage(),
        List.of(
            new Block.Heading(words("name", language, places)),
            new Block.Text(words("text", language, places)),
            new Block.Text(words("issuer", language, places)),
            new Block.Text(words("day", language, places)),
            new Block.QrCode(address, words("verify", language, places))));
  }

  /** Never shows whose it is. */
  @Override
  public String toString() {
    return "Certificate[" + number + "]";
  }

  private String day(Locale language) {
    String pattern = language.equals(Locale.CHINESE) ? "uuuu年M月d日" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, language).format(on);
  }

  private static String words(String key, Locale language, Map<String, Object> places) {
    return WORDS.text("certificate." + key, language, places);
  }
}
