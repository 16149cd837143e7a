// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Concordat
{

void installLanguage(const QString &language)
{
    QCoreApplication *program = QCoreApplication::instance();
    const QString name = u"concordat-language"_s;
    qDeleteAll(program->findChildren<QTranslator *>(name));
    const QLocale locale = language == u"cy"   ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                           : language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                               : QLocale::system();
    QLocale::setDefault(locale);
    auto *translator = new QTranslator(program);
    translator->setObjectName(name);
    const QString folder = u":/i18n"_s;
    // English, too, has a file: without it a plural would read "1 clause(s)".
    if (translator->load(locale, u"concordat"_s, u"_"_s, folder) || translator->load(u"concordat_en"_s, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace Concordat
