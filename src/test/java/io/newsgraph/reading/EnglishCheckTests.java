package io.newsgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishCheckTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The foreign ministers of Norway and Iceland met in Oslo on Monday to talk about fishing.",
                "BLINKEN TO VISIT KYIV AFTER NATO MEETING",
                "Blinken meets Lavrov",
                "Real Madrid 3, Borussia Dortmund 1; Paris Saint-Germain 0, Inter 2",
                "“Slava Ukraini,” Zelensky wrote, and he thanked Olaf Scholz, Emmanuel Macron and Giorgia Meloni.",
                "The film “El secreto de sus ojos”, which was shown in Buenos Aires, won the prize of the jury.",
                "Speaking in Beijing (北京), Xi Jinping (习近平) said that China was ready for talks.",
                "Deportivo de La Coruña 1, Rayo Vallecano 2; Sporting de Gijón 0, Osasuna 0",
                "12 345 67 89"
            })
    void reads(String text) {
        assertThat(EnglishCheck.isEnglish(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El presidente de la República viajó el lunes a Bruselas para reunirse con los ministros de la OTAN.",
                "Le ministre des Affaires étrangères est arrivé à Kiev pour une rencontre avec le président ukrainien.",
                "Der Bundeskanzler ist am Montag nach Kiew gereist und hat sich dort mit dem Präsidenten getroffen.",
                "Der Bundeskanzler hat am Montag in Berlin gesagt, dass die Regierung nicht zurücktreten werde.",
                "Il presidente del Consiglio è arrivato a Roma per un incontro con i ministri che non sono al governo.",
                "Presiden Indonesia bertemu dengan menteri luar negeri yang datang dari Tokyo untuk pertemuan itu.",
                "Президент Украины Владимир Зеленский встретился в Киеве с государственным секретарём США.",
                "التقى وزير الخارجية الأمريكي نظيره السعودي في الرياض يوم الاثنين.",
                "中国国家主席习近平星期一在北京会见了美国国务卿布林肯。",
                "यूक्रेन के राष्ट्रपति ने सोमवार को अमेरिकी विदेश मंत्री से मुलाकात की।"
            })
    void doesNotRead(String text) {
        assertThat(EnglishCheck.isEnglish(text)).isFalse();
    }
}
