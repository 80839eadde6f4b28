package org.touchstone.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around all views: stylesheets, icon, viewport. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("theme/touchstone.css")
@Viewport("width=device-width, initial-scale=1")
public class PortalPage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "theme/touchstone.svg", "any");
        settings.addMetaTag("theme-color", "#23211f");
        settings.addMetaTag("color-scheme", "light");
    }
}
